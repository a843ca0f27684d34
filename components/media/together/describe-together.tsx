'use client'

import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Problem, Result } from '@/lib/core/result'
import { MOST_TOGETHER } from '@/lib/media/limits'
import type { DescribedTogether, DescribeTogetherInput } from '@/lib/media/schema'
import { AssetProblem } from '../asset/asset-problem'
import { NOTHING_SAID, togetherInput } from './together-input'
import { TogetherFields } from './together-fields'

/** What a page gives so that many can be described at once. */
export interface Together {
  editions: readonly { value: string; label: string }[]
  describe: (input: DescribeTogetherInput) => Promise<Result<DescribedTogether>>
}

interface Props extends Together {
  assetIds: readonly string[]
}

/** A button that opens one form for many pictures: a photographer's whole evening gets its credit and right at once. */
export function DescribeTogether({ assetIds, editions, describe }: Props) {
  const t = useTranslations('library.together')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="plain" disabled={assetIds.length === 0} onClick={() => setOpen(true)}>
        {t('open', { count: assetIds.length })}
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} className="relative z-30">
          <div className="fixed inset-0 grid place-items-center bg-ink/40 p-4">
            <DialogPanel className="grid max-h-full w-full max-w-3xl grid-cols-[minmax(0,1fr)] gap-4 overflow-auto bg-paper p-4">
              <DialogTitle className="font-serif text-2xl font-semibold">
                {t('title', { count: assetIds.length })}
              </DialogTitle>
              <TogetherForm {...{ assetIds, editions, describe }} close={() => setOpen(false)} />
            </DialogPanel>
          </div>
        </Dialog>
      )}
    </>
  )
}

function TogetherForm({ assetIds, editions, describe, close }: Props & { close: () => void }) {
  const t = useTranslations('library.together')
  const router = useRouter()
  const [fields, setFields] = useState(NOTHING_SAID)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState<DescribedTogether | null>(null)
  const [pending, start] = useTransition()
  const save = () =>
    start(async () => {
      const described = await describe(togetherInput(assetIds, fields))
      setProblem(described.ok ? null : described.problem)
      if (!described.ok) return
      setDone(described.value)
      router.refresh()
    })
  if (done) {
    return (
      <>
        <p role="status">{t('done', { ...done })}</p>
        <p>
          <Button onClick={close}>{t('close')}</Button>
        </p>
      </>
    )
  }
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p className="text-ink-muted">{t('lead')}</p>
      {assetIds.length > MOST_TOGETHER && <p role="alert">{t('tooMany', { most: MOST_TOGETHER })}</p>}
      <TogetherFields
        fields={fields}
        editions={editions}
        change={(part) => setFields((before) => ({ ...before, ...part }))}
      />
      <AssetProblem problem={problem} />
      <p className="sticky bottom-0 flex flex-wrap gap-4 bg-paper py-2">
        <Button type="submit" disabled={pending || assetIds.length > MOST_TOGETHER}>
          {t(pending ? 'saving' : 'save', { count: assetIds.length })}
        </Button>
        <Button look="plain" onClick={close}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  )
}
