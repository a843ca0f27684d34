'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Passage, Thread } from '@/lib/comments/model'
import { CommentForm } from './comment-form'
import { ThreadCard } from './thread-card'
import type { Discussing } from './use-discussion'

interface Props {
  open: boolean
  discussing: Discussing
  me: string
  activeId: string | null
  removed: ReadonlySet<string>
  /** The passage that a new comment will be about. */
  picked: Passage | null
  onPickedDone: () => void
  onOpenThread: (thread: Thread | null) => void
  onClose: () => void
}

/** Beside the text where there is room, a sheet at the foot where there is not. Closed, it keeps what is being typed. */
export function CommentsPanel({ open, discussing, me, activeId, removed, picked, onPickedDone, ...on }: Props) {
  const t = useTranslations('comments')
  const [showResolved, setShowResolved] = useState(false)
  const { discussion, unread, act } = discussing
  const threads = discussion?.threads ?? []
  const settled = threads.filter(({ resolved }) => resolved).length
  const shown = threads.filter(({ id, resolved }) => showResolved || !resolved || id === activeId)
  return (
    <section
      id="comments"
      tabIndex={-1}
      hidden={!open}
      aria-label={t('title')}
      className="fixed inset-x-0 bottom-0 z-20 max-h-[65dvh] overflow-auto border-t border-ink bg-paper px-5 py-4 font-sans shadow-lg lg:inset-y-0 lg:start-auto lg:max-h-none lg:w-96 lg:border-s lg:border-t-0"
    >
      <div className="grid gap-5">
        <header className="sticky -top-4 z-10 -mt-4 flex flex-wrap items-baseline justify-between gap-2 border-b border-ink bg-paper pt-4 pb-1">
          <h2 className="font-semibold">{t('title')}</h2>
          <button type="button" className="min-h-6 text-sm underline" onClick={on.onClose}>
            {t('close')}
          </button>
        </header>
        {unread && <p className="text-sm text-warn">{t(discussion ? 'stale' : 'unread')}</p>}
        {picked && discussion && (
          <section aria-label={t('new')} className="grid gap-2 border-s-4 border-accent ps-3">
            <p className="line-clamp-3 font-serif break-words text-ink-muted">
              {picked.words ? t('passage', { words: picked.words }) : t('wholeBlock')}
            </p>
            <CommentForm
              key={`${picked.blockId} ${picked.start}`}
              label={t('new')}
              submit={t('comment')}
              colleagues={discussion.colleagues}
              ready
              onCancel={onPickedDone}
              onSubmit={async (body) => {
                const failed = await act({ do: 'start', passage: picked, body })
                if (!failed) onPickedDone()
                return failed
              }}
            />
          </section>
        )}
        {settled > 0 && (
          <div className="justify-self-start">
            <Button look="plain" aria-pressed={showResolved} onClick={() => setShowResolved(!showResolved)}>
              {t(showResolved ? 'hideResolved' : 'showResolved', { count: settled })}
            </Button>
          </div>
        )}
        {discussion && shown.length === 0 && !picked && <p className="text-ink-muted">{t('empty')}</p>}
        {discussion && (
          <ol className="grid gap-5">
            {shown.map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                discussion={discussion}
                me={me}
                active={thread.id === activeId}
                removed={removed.has(thread.id)}
                act={act}
                onOpen={() => on.onOpenThread(thread.id === activeId ? null : thread)}
              />
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
