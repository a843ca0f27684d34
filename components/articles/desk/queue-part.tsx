import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeskArticleRow } from '@/lib/articles/desk-queries/articles'
import { deskHref, type DeskView } from '@/lib/articles/desk-filter'
import { LateMark } from './late-mark'

interface Props {
  view: DeskView
  articles: readonly DeskArticleRow[]
  /** How many stories there are, more than are shown maybe. */
  count: number
  /** What else belongs here, one item each: assignments. */
  others: readonly { id: string; item: ReactNode }[]
}

/** One part of the queue: how much, its beginning, and the way to the rest. */
export function QueuePart({ view, articles, count, others }: Props) {
  const t = useTranslations('newsroom.queue')
  const heading = `queue-${view}`
  return (
    <section aria-labelledby={heading} className="grid content-start">
      <h2 id={heading} className="flex items-baseline justify-between gap-3 border-b border-ink pb-1 font-semibold">
        {t(view)} <span className="text-sm font-normal text-ink-muted tabular-nums">{count + others.length}</span>
      </h2>
      {count + others.length === 0 && <p className="py-2 text-sm text-ink-muted">{t(`none.${view}`)}</p>}
      <ul>
        {others.map(({ id, item }) => (
          <li key={id} className="border-b border-rule py-2 text-sm">
            {item}
          </li>
        ))}
        {articles.map((article) => (
          <QueueItem key={article.id} article={article} />
        ))}
      </ul>
      {count > articles.length && (
        <a className="inline-flex min-h-9 items-center text-sm text-accent underline" href={deskHref({ view })}>
          {t('all', { count })}
        </a>
      )}
    </section>
  )
}

function QueueItem({ article }: { article: DeskArticleRow }) {
  const t = useTranslations('desk')
  return (
    <li className="border-b border-rule py-2 text-sm">
      <a
        className="font-serif text-base leading-snug font-semibold wrap-anywhere hover:underline"
        href={`/desk/articles/${article.id}`}
      >
        {article.headline || t('list.untitled')}
      </a>
      {article.late && <LateMark reason={article.late} />}
      <p className="text-ink-muted">{t(`state.${article.state}`)}</p>
    </li>
  )
}
