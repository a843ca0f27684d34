'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SavedTime } from '@/components/editorial/saved-time'
import type { Colleague, StoryComment } from '@/lib/comments/model'
import { CommentForm } from './comment-form'
import type { DeedFailure, Discussing } from './use-discussion'

interface Props {
  comment: StoryComment
  me: string
  colleagues: readonly Colleague[]
  act: Discussing['act']
}

/** One thing that somebody said; one's own can be reworded and taken back. */
export function CommentItem({ comment, me, colleagues, act }: Props) {
  const t = useTranslations('comments')
  const [editing, setEditing] = useState(false)
  const [failure, setFailure] = useState<DeedFailure | null>(null)
  const author = comment.author ?? t('formerColleague')
  if (comment.deleted) return <p className="text-sm text-ink-muted">{t('deleted', { name: author })}</p>

  async function remove() {
    setFailure(await act({ do: 'delete', commentId: comment.id }))
  }

  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap gap-x-2 text-sm">
        <span className="min-w-0 font-semibold break-words">{author}</span>
        <span className="text-ink-muted">
          <SavedTime at={new Date(comment.atMs)} />
          {comment.edited && ` · ${t('edited')}`}
        </span>
      </p>
      {editing ? (
        <CommentForm
          label={t('edit')}
          submit={t('keep')}
          colleagues={colleagues}
          initial={comment.body}
          ready
          onCancel={() => setEditing(false)}
          onSubmit={async (body) => {
            const failed = await act({ do: 'edit', commentId: comment.id, body })
            if (!failed) setEditing(false)
            return failed
          }}
        />
      ) : (
        <p className="break-words whitespace-pre-wrap">{comment.body}</p>
      )}
      {comment.authorId === me && !editing && (
        <p className="flex gap-3 text-sm text-ink-muted">
          <button type="button" className="min-h-6 underline" onClick={() => setEditing(true)}>
            {t('edit')}
          </button>
          <button
            type="button"
            className="min-h-6 underline"
            onClick={() => {
              if (window.confirm(t('confirmDelete'))) void remove()
            }}
          >
            {t('delete')}
          </button>
        </p>
      )}
      {failure && (
        <p role="alert" className="text-sm text-live">
          {t(`failed.${failure}`)}
        </p>
      )}
    </div>
  )
}
