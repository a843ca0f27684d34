import { useLocale, useTranslations } from 'next-intl'
import { formatDay, formatList } from '@/lib/i18n/format'
import { languageAttributes } from '@/lib/core/language-attributes'
import { publicPath } from '@/lib/core/public-paths'
import type { Related } from '@/lib/articles/related'
import { SectionHeading } from '@/components/ui/section-heading'

/** Stories that go on from this one, each with the reason why it stands here. */
export function RelatedStories({ related }: { related: readonly Related[] }) {
  const t = useTranslations('articles')
  const locale = useLocale()
  if (related.length === 0) return null
  return (
    <section data-print="no" className="mt-12">
      <SectionHeading>{t('related')}</SectionHeading>
      <ul className="gap-x-8 sm:grid sm:grid-cols-2 lg:grid-cols-3">
        {related.map(({ article, tie }) => (
          <li key={article.id} className="border-t border-rule py-4">
            <p className="meta">{t(`tie.${tie.by}`, { names: formatList(locale, tie.names) })}</p>
            <h3 {...languageAttributes(article.language)} className="headline mt-1 text-sub">
              <a href={publicPath.article(article.slug)}>{article.headline}</a>
            </h3>
            <p className="meta mt-1 figures">{formatDay(locale, article.firstPublishedAt)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
