import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { kickerOf } from './article-words'

export function ArticleHeader({ article }: { article: ArticlePage }) {
  const t = useTranslations('articles')
  const common = useTranslations('common')
  const edition = article.editions[0]
  return (
    <header>
      <p className="kicker mb-3">
        {kickerOf(t, article)}
        {edition && (
          <a href={publicPath.edition(edition.slug)} className="ml-2 font-normal text-ink-muted">
            {common('editionName', { number: edition.number, series: edition.series })}
          </a>
        )}
      </p>
      <h1 {...languageAttributes(article.language)} className="headline max-w-[24ch] text-title">
        {article.headline}
      </h1>
      {article.standfirst && (
        <p
          {...languageAttributes(article.language)}
          className="mt-4 max-w-[56ch] font-serif text-[1.25rem] leading-snug text-ink-muted"
        >
          {article.standfirst}
        </p>
      )}
    </header>
  )
}
