'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useReaderZone } from '@/components/editorial/use-reader-zone'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/core/result'
import { FailureNote } from './failure-note'
import type { DeskStory, Publishing } from './use-publishing'

type Outcome = { ok: true; slug: string } | { ok: false; problem: Problem }

export interface PublishingActions {
  publish: (input: { articleId: string; revision: number }) => Promise<Outcome>
  unpublish: (input: { articleId: string; note: string | null }) => Promise<Outcome>
}

interface Props {
  opened: DeskStory
  dirty: boolean
  publishing: Publishing
}

/** What can be done with the story, and how its saving stands. */
export function EditorBar({ opened, dirty, publishing }: Props) {
  const t = useTranslations('desk.editor')
  const { revision, live, busy, failure } = publishing
  return (
    <div className="sticky top-0 z-20 mb-6 grid gap-2 border-b border-rule bg-paper py-3 font-sans">
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="me-auto text-sm text-ink-muted tabular-nums">
          <SaveState dirty={dirty} publishing={publishing} />
        </p>
        {live !== null && (
          <a className="text-sm underline" href={`/articles/${opened.slug}`}>
            {t('view')}
          </a>
        )}
        {opened.may.save && (
          <Button look="plain" disabled={busy !== null || !dirty} onClick={() => void publishing.save()}>
            {t('save')}
          </Button>
        )}
        {live !== null && opened.may.publish && (
          <Button
            look="plain"
            disabled={busy !== null}
            onClick={() => {
              if (window.confirm(t('confirmUnpublish'))) void publishing.unpublish()
            }}
          >
            {t('unpublish')}
          </Button>
        )}
        {opened.may.publish && (
          <Button
            disabled={busy !== null || (live === revision && !dirty)}
            onClick={() =>
              void publishing.publish((number) => window.confirm(t('confirmPublish', { revision: number })))
            }
          >
            {live === null ? t('publish') : t('publishUpdate')}
          </Button>
        )}
      </div>
      {failure && <FailureNote articleId={opened.id} failure={failure} />}
    </div>
  )
}

function SaveState({ dirty, publishing }: Pick<Props, 'dirty' | 'publishing'>) {
  const t = useTranslations('desk.editor')
  const format = useFormatter()
  const timeZone = useReaderZone()
  const { revision, live, savedAtMs, busy } = publishing
  if (busy) return t(busy)
  if (dirty) return t('unsaved', { revision })
  const time = format.dateTime(new Date(savedAtMs), {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  return (
    <>
      {t('saved', { time, revision })}
      {live === revision && <span className="block">{t('published', { revision })}</span>}
    </>
  )
}
