import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay, languageName } from '@/lib/i18n/format'
import type { QuotePage } from '@/lib/quotes/model'
import { TopicLinks } from '@/components/topics/topic-links'
import { Facts } from '@/components/ui/facts'
import { SectionHeading } from '@/components/ui/section-heading'
import { AttributionLine } from './attribution-line'
import { QuoteVersions } from './quote-versions'
import { SetWords } from './set-words'
import { UseQuote } from './use-quote'

/** A quote on its own page: the words, who said them where, and every printing. */
export function QuoteRecord({ quote, url }: { quote: QuotePage; url: string }) {
  const t = useTranslations('quotes')
  const locale = useLocale()
  const { askedBy, askedByLabel, spokenOn } = quote
  return (
    <>
      <h1 className="kicker pt-7 lg:pt-12">
        {t(`kind.${quote.kind}`)}
        <span className="sr-only">, {quote.speaker?.name ?? quote.speakerLabel}</span>
      </h1>
      <figure className="mt-4 max-w-[54rem] pl-[0.7em] text-[clamp(1.625rem,1.3rem+1.7vw,2.75rem)]">
        <SetWords quote={quote} look="leading-[1.2] tracking-[-0.01em]" />
        <figcaption className="mt-6">
          <AttributionLine quote={quote} />
        </figcaption>
      </figure>
      <div className="mt-12 grid gap-x-8 gap-y-10 lg:grid-cols-12">
        <div className="space-y-10 lg:col-span-8 lg:pr-4">
          <section>
            <SectionHeading>{t('usedIn')}</SectionHeading>
            <ul>
              {quote.articles.map(({ slug, headline }) => (
                <li key={slug} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
                  <a href={`${publicPath.article(slug)}#quote-${quote.id}`} className="headline text-sub">
                    {headline}
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <QuoteVersions versions={quote.versions} />
        </div>
        <section className="lg:col-span-4 lg:border-l lg:border-rule lg:pl-8">
          <SectionHeading>{t('record')}</SectionHeading>
          <Facts
            facts={[
              { name: t('checkLabel'), value: t(`verification.${quote.verification}`) },
              {
                name: t('spokenOn'),
                value: spokenOn && <span className="figures">{formatDay(locale, spokenOn)}</span>,
              },
              { name: t('language'), value: languageName(locale, quote.language) },
              {
                name: t('askedBy'),
                value: askedBy ? (
                  <a href={publicPath.speaker(askedBy.slug)} className="link">
                    {askedBy.name}
                  </a>
                ) : (
                  askedByLabel
                ),
              },
              {
                name: t('topics'),
                value: quote.topics.length > 0 && <TopicLinks topics={quote.topics} />,
              },
            ]}
          />
          <div className="mt-8">
            <UseQuote quote={quote} url={url} />
          </div>
        </section>
      </div>
    </>
  )
}
