import { useLocale, useTranslations } from 'next-intl'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { publicationTime } from './article-words'
import { CorrectionWords } from './correction-words'

/** What was changed after publication, above the text that it concerns. */
export function ArticleCorrections({ corrections, language }: Pick<ArticlePage, 'corrections' | 'language'>) {
  const t = useTranslations('articles')
  const locale = useLocale()
  if (corrections.length === 0) return null
  return (
    <section aria-label={t('corrections')} className="mb-7 max-w-[38rem] border-y border-warn py-3 text-[0.9375rem]">
      {corrections.map(({ kind, note, at, oldText, newText }) => (
        <div key={at.toISOString() + note} className="py-1">
          <p>
            <strong className="font-semibold text-warn">{t(`correction.${kind}`)}</strong>{' '}
            <time dateTime={at.toISOString()} className="figures text-fine text-ink-muted">
              {publicationTime(locale, at)}
            </time>
            <span {...languageAttributes(language)} className="mt-0.5 block">
              {note}
            </span>
          </p>
          <CorrectionWords before={oldText} after={newText} language={language} />
        </div>
      ))}
    </section>
  )
}
