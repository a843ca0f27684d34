import { useLocale, useTranslations } from 'next-intl'
import type { ArticlePage } from '@/lib/articles/model'
import { readingMinutes } from '@/lib/articles/reading-time'
import { bylineLines, publicationTime } from './article-words'

/** Who signs the story and when it was published; an update is named only when there was one. */
export function ArticleCredits({ article }: { article: ArticlePage }) {
  const t = useTranslations('articles')
  const locale = useLocale()
  const { bylines, firstPublishedAt, lastPublishedAt } = article
  return (
    <div className="border-t border-ink pt-2 text-fine leading-snug">
      {bylineLines(t, locale, bylines).map((line) => (
        <p key={line} className="font-semibold">
          {line}
        </p>
      ))}
      <p className="figures text-ink-muted">
        <time dateTime={firstPublishedAt.toISOString()}>
          {t('published', { time: publicationTime(locale, firstPublishedAt) })}
        </time>
      </p>
      {lastPublishedAt > firstPublishedAt && (
        <p className="figures text-ink-muted">
          <time dateTime={lastPublishedAt.toISOString()}>
            {t('updated', { time: publicationTime(locale, lastPublishedAt) })}
          </time>
        </p>
      )}
      <p className="mt-1 text-ink-muted">{t('minutes', { count: readingMinutes(article.content) })}</p>
    </div>
  )
}
