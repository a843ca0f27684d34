import { useTranslations } from 'next-intl'
import type { QuotePage } from '@/lib/quotes/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { SectionHeading } from '@/components/ui/section-heading'

/** The same utterance as each source prints it. */
export function QuoteVersions({ versions }: Pick<QuotePage, 'versions'>) {
  const t = useTranslations('quotes')
  if (versions.length === 0) return null
  return (
    <section>
      <SectionHeading>{t('versions')}</SectionHeading>
      {versions.map(({ text, language, sourceName, sourceUrl, checked }) => (
        <div key={sourceName + language + text} className="border-t border-rule py-4 first-of-type:border-t-0">
          <p {...languageAttributes(language)} className="max-w-[62ch] font-serif text-[1.0625rem] leading-normal">
            {text}
          </p>
          <p className="meta mt-2">
            {t('source')}:{' '}
            {sourceUrl ? (
              <a href={sourceUrl} className="link">
                {sourceName}
              </a>
            ) : (
              sourceName
            )}
            {checked && <strong className="ml-3 font-semibold text-ok">{t('checked')}</strong>}
          </p>
        </div>
      ))}
    </section>
  )
}
