'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Discussion, Thread } from '@/lib/comments/model'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'
import type { DeedFailure, Discussing } from './use-discussion'

interface Props {
  thread: Thread
  discussion: Discussion
  me: string
  active: boolean
  /** Nothing of the passage is left in the story. */
  removed: boolean
  act: Discussing['act']
  onOpen: () => void
}

/** A passage, and what colleagues say about it. */
export function ThreadCard({ thread, discussion, me, active, removed, act, onOpen }: Props) {
  const t = useTranslations('comments')
  const [failure, setFailure] = useState<DeedFailure | null>(null)
  const { passage, resolved, comments } = thread
  return (
    <li
      id={`thread-${thread.id}`}
      tabIndex={-1}
      className={`grid gap-2 border-s-4 ps-3 ${active ? 'border-accent' : 'border-rule'}`}
    >
      <button
        type="button"
        aria-expanded={active}
        className="line-clamp-3 min-h-6 text-start font-serif break-words text-ink-muted"
        onClick={onOpen}
      >
        {passage.words ? t('passage', { words: passage.words }) : t('wholeBlock')}
      </button>
      {removed && <p className="text-sm text-warn">{t('removed')}</p>}
      {resolved && (
        <p className="text-sm text-ok">{resolved.by ? t('resolvedBy', { name: resolved.by }) : t('resolved')}</p>
      )}
      {(active ? comments : comments.slice(0, 1)).map((comment) => (
        <CommentItem key={comment.id} comment={comment} me={me} colleagues={discussion.colleagues} act={act} />
      ))}
      {!active && comments.length > 1 && (
        <button type="button" className="min-h-6 justify-self-start text-sm underline" onClick={onOpen}>
          {t('answers', { count: comments.length - 1 })}
        </button>
      )}
      {active && (
        <CommentForm
          label={t('reply')}
          submit={t('send')}
          colleagues={discussion.colleagues}
          onSubmit={(body) => act({ do: 'reply', threadId: thread.id, body })}
        />
      )}
      {active && discussion.mayResolve && (
        <div className="justify-self-start">
          <Button
            look="plain"
            onClick={() => void act({ do: 'resolve', threadId: thread.id, resolved: !resolved }).then(setFailure)}
          >
            {t(resolved ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
      {failure && (
        <p role="alert" className="text-sm text-live">
          {t(`failed.${failure}`)}
        </p>
      )}
    </li>
  )
}
