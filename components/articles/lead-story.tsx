import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { ArticleCard } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { PictureImage } from '@/components/media/picture-image'
import { PublishedDay } from './article-card'
import { bylineLines, kickerOf } from './article-words'

/** The story that opens the front page. */
export function LeadStory({ article }: { article: ArticleCard }) {
  const t = useTranslations('articles')
  const locale = useLocale()
  return (
    <article className="relative">
      <p className="kicker mb-2">{kickerOf(t, article)}</p>
      <h2 {...languageAttributes(article.language)} className="headline text-hero">
        <a href={publicPath.article(article.slug)} className="link-over">
          {article.headline}
        </a>
      </h2>
      <div className={`mt-5 grid gap-x-8 gap-y-4 ${article.lead ? 'md:grid-cols-[2fr_3fr]' : ''}`}>
        <div className="max-md:order-last">
          <p {...languageAttributes(article.language)} className="font-serif text-[1.1875rem] leading-normal">
            {article.standfirst}
          </p>
          <p className="meta mt-3 figures">
            {bylineLines(t, locale, article.bylines).join(' · ')}{' '}
            <span className="ml-2">
              <PublishedDay article={article} />
            </span>
          </p>
        </div>
        {article.lead && (
          <div className="aspect-video overflow-hidden [&_img]:size-full [&_img]:object-cover">
            <PictureImage
              picture={{ ...article.lead, alt: '' }}
              crop="16x9"
              sizes="(min-width: 48rem) min(50vw, 42rem), calc(100vw - 2.5rem)"
              widest={1600}
              eager
            />
          </div>
        )}
      </div>
    </article>
  )
}
