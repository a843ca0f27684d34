'use client'

import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useReaderZone } from '@/components/editorial/use-reader-zone'
import { Button } from '@/components/ui/button'
import { instantInZone } from '@/lib/core/time-zone'
import type { DraftSaver } from '../draft-saver'
import { FailureNote } from '../failure-note'
import type { Failure } from '../save-story'
import type { DeskStory } from '../use-saved-story'
import { doVerb, type MenuVerb, type VerbActions, type VerbFields } from './verb-actions'
import { VerbFieldset } from './verb-fieldset'
import { WhatHappens } from './what-happens'

interface Props {
  verb: MenuVerb
  opened: DeskStory
  saver: DraftSaver
  actions: VerbActions
  onClose: () => void
}

/** Says what the verb will do, asks for what it needs, and does it. What is on screen is saved first. */
export function VerbDialog({ verb, opened, saver, actions, onClose }: Props) {
  const t = useTranslations('verbs')
  const router = useRouter()
  const readerZone = useReaderZone()
  const [typed, setTyped] = useState<Partial<VerbFields>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | 'not-saved' | null>(null)
  const fields: VerbFields = {
    note: '',
    kind: 'correction',
    shown: true,
    compared: true,
    withNote: false,
    time: '',
    zone: opened.standing.editionZone ?? readerZone,
    slug: opened.slug,
    language: opened.language,
    original: opened.translationOf,
    ...typed,
  }
  const at = momentOf(fields)

  async function attempt(): Promise<Failure | 'not-saved' | null> {
    if (opened.may.save && !(await saver.save())) return 'not-saved'
    const story = { articleId: opened.id, revision: saver.state().revision }
    const done = await doVerb(verb, story, fields, at, actions)
    return done.ok ? null : done.problem
  }

  async function go() {
    setBusy(true)
    const failed = await attempt().catch((): Failure => ({ kind: navigator.onLine ? 'unexpected' : 'offline' }))
    setBusy(false)
    setFailure(failed)
    if (failed) return
    onClose()
    if (verb === 'delete') router.push('/desk/deleted')
    else router.refresh()
  }

  return (
    <Dialog open onClose={onClose} className="relative z-30 font-sans">
      <div className="fixed inset-0 grid place-items-center bg-scrim p-4">
        <DialogPanel className="grid max-h-full w-full max-w-xl gap-4 overflow-auto bg-paper p-5">
          <DialogTitle className="font-serif text-2xl font-semibold">{t(`verb.${verb}`)}</DialogTitle>
          <WhatHappens verb={verb} opened={opened} />
          <VerbFieldset
            verb={verb}
            fields={fields}
            at={at}
            published={opened.standing.published}
            editionZone={opened.standing.editionZone}
            onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
          />
          {failure === 'not-saved' && <p role="alert">{t('notSaved')}</p>}
          {failure && failure !== 'not-saved' && <FailureNote articleId={opened.id} failure={failure} />}
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="plain" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button disabled={busy} onClick={() => void go()}>
              {busy ? t('working') : t(`verb.${verb}`)}
            </Button>
          </div>
        </DialogPanel>
      </div>
    </Dialog>
  )
}

/** The moment that the fields mean, by the wall clock of their zone; null while none is typed. */
function momentOf({ time, zone }: VerbFields): Date | null {
  const [day, clock] = time.split('T')
  return day && clock ? instantInZone(day, clock, zone) : null
}
