import { useTranslations } from 'next-intl'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'

/** After the last paragraph: where the facts come from, and the house's call to action, set apart from the story. */
export function ArticleEnd({ article }: { article: ArticlePage }) {
  const t = useTranslations('articles')
  const { origins, licence, closing } = article.content
  return (
    <div className="mt-8 max-w-[38rem] text-sm">
      {(origins.length > 0 || licence) && (
        <section aria-label={t('origins')}>
          <dl className="border-t border-rule pt-3 text-ink-muted">
            {origins.map(({ kind, name, url }, index) => (
              <div key={index} className="flex gap-2 py-0.5">
                <dt className="shrink-0">{t(`origin.${kind}`)}:</dt>
                <dd>
                  {url ? (
                    <a href={url} className="link">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </dd>
              </div>
            ))}
            {licence && (
              <div className="flex gap-2 py-0.5">
                <dt className="shrink-0">{t('licence')}:</dt>
                <dd>{licence}</dd>
              </div>
            )}
          </dl>
        </section>
      )}
      {closing && (
        <aside aria-label={t('closing')} className="mt-5 bg-surface px-5 py-4" data-print="no">
          <p {...languageAttributes(article.language)}>{closing.text}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {closing.networks.map(({ name, url }) => (
              <li key={name} className="flex min-h-9 items-center">
                {url ? (
                  <a href={url} className="link" rel="me">
                    {name}
                  </a>
                ) : (
                  <span className="text-ink-muted">{name}</span>
                )}
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  )
}
