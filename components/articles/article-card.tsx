import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay } from '@/lib/i18n/format'
import type { ArticleCard as Article } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { PictureImage } from '@/components/media/picture-image'
import { bylineLines, kickerOf } from './article-words'

interface Props {
  article: Article
  level?: 2 | 3
}

/** A story in a full list: date in the margin, headline, standfirst, and its picture where there is room. */
export function ArticleRow({ article, level = 2 }: Props) {
  const t = useTranslations('articles')
  const locale = useLocale()
  const Heading = `h${level}` as const
  return (
    <article className="relative grid gap-x-8 gap-y-2 border-t border-rule py-5 sm:grid-cols-[1fr_11rem] md:grid-cols-[9rem_1fr_13rem]">
      <p className="meta figures sm:col-span-2 md:col-span-1 md:pt-1">
        <PublishedDay article={article} />
      </p>
      <div>
        <p className="kicker mb-1">{kickerOf(t, article)}</p>
        <Heading {...languageAttributes(article.language)} className="headline text-head">
          <a href={publicPath.article(article.slug)} className="link-over">
            {article.headline}
          </a>
        </Heading>
        <p {...languageAttributes(article.language)} className="mt-2 max-w-[62ch] text-ink-muted">
          {article.standfirst}
        </p>
        <p className="meta mt-2">{bylineLines(t, locale, article.bylines).join(' · ')}</p>
      </div>
      {article.lead && (
        <div className="hidden sm:block">
          <PictureImage picture={{ ...article.lead, alt: '' }} crop="16x9" sizes="13rem" widest={640} />
        </div>
      )}
    </article>
  )
}

/** A story in a column: kicker, headline, day. */
export function ArticleBrief({ article, level = 3 }: Props) {
  const t = useTranslations('articles')
  const Heading = `h${level}` as const
  return (
    <article className="relative border-t border-rule py-3.5 first:border-t-0 first:pt-0">
      <p className="kicker mb-1">{kickerOf(t, article)}</p>
      <Heading {...languageAttributes(article.language)} className="headline text-sub">
        <a href={publicPath.article(article.slug)} className="link-over">
          {article.headline}
        </a>
      </Heading>
      <p className="meta mt-1.5 figures">
        <PublishedDay article={article} />
      </p>
    </article>
  )
}

/** A story beneath the lead, with its standfirst. */
export function SecondStory({ article }: Props) {
  const t = useTranslations('articles')
  return (
    <article className="relative sm:px-6 sm:first:pl-0 sm:last:pr-0">
      <p className="kicker mb-1">{kickerOf(t, article)}</p>
      <h2 {...languageAttributes(article.language)} className="headline text-head">
        <a href={publicPath.article(article.slug)} className="link-over">
          {article.headline}
        </a>
      </h2>
      <p {...languageAttributes(article.language)} className="mt-2 text-[0.9375rem] text-ink-muted">
        {article.standfirst}
      </p>
      <p className="meta mt-2 figures">
        <PublishedDay article={article} />
      </p>
    </article>
  )
}

export function PublishedDay({ article }: { article: Article }) {
  const at = article.firstPublishedAt
  return <time dateTime={at.toISOString()}>{formatDay(useLocale(), at)}</time>
}
