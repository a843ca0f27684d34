import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { MentionOfMe } from '@/lib/comments/model'

interface Props {
  mentions: MentionOfMe[]
  markRead: (form: FormData) => Promise<void>
}

/** What colleagues said to the viewer, new things first; each leads to its place in the story. */
export function MentionList({ mentions, markRead }: Props) {
  const t = useTranslations('comments')
  if (mentions.length === 0) return <p className="text-ink-muted">{t('mentions.empty')}</p>
  return (
    <ul className="grid max-w-3xl gap-4">
      {mentions.map(({ commentId, threadId, articleId, headline, author, body, at, read }) => (
        <li key={commentId} className="grid gap-1 border-b border-rule pb-3">
          <p className="flex flex-wrap gap-x-2 text-sm">
            <span className="min-w-0 font-semibold break-words">{author ?? t('formerColleague')}</span>
            <span className="text-ink-muted">
              <SavedTime at={at} />
            </span>
            {!read && <strong className="text-live">{t('mentions.unread')}</strong>}
          </p>
          <p className="line-clamp-4 break-words whitespace-pre-wrap">{body}</p>
          <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
            <a className="min-w-0 break-words underline" href={`/desk/articles/${articleId}?thread=${threadId}`}>
              {t('mentions.in', { headline: headline || t('mentions.untitled') })}
            </a>
            {!read && (
              <form action={markRead}>
                <input type="hidden" name="threadId" value={threadId} />
                <button type="submit" className="min-h-6 underline">
                  {t('mentions.markRead')}
                </button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
