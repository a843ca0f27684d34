import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay } from '@/lib/i18n/format'
import type { QuotePage } from '@/lib/quotes/model'
import { editionWords } from '@/components/editions/edition-words'
import { CopyText } from '@/components/ui/copy-text'
import { SectionHeading } from '@/components/ui/section-heading'
import { quoteCitation } from './citation'

interface Props {
  quote: QuotePage
  /** The whole address of the quote's page. */
  url: string
}

/** What others need to take a quote elsewhere: a citation, a frame, a picture. */
export function UseQuote({ quote, url }: Props) {
  const t = useTranslations('quotes')
  const common = useTranslations('common')
  const locale = useLocale()
  const { edition, spokenOn, kind } = quote
  const speaker = quote.speaker?.name ?? quote.speakerLabel ?? t('unknownSpeaker')
  const citation = quoteCitation(quote, {
    speaker,
    words: t('marked', { kind, text: quote.text.replace(/^[“"«„]\s*|\s*[”"»]$/g, '') }),
    edition: edition && editionWords(common, locale).inPlace(edition),
    day: spokenOn && formatDay(locale, spokenOn),
    url,
  })
  const origin = url.slice(0, -publicPath.quote(quote.id).length)
  const frame = `<iframe src="${origin}${publicPath.quoteEmbed(quote.id)}" width="600" height="320" title="${t('recordOf', { speaker })}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`
  return (
    <section data-print="no">
      <SectionHeading>{t('use')}</SectionHeading>
      <CopyText label={t('citation')} text={citation} />
      <CopyText label={t('embedCode')} text={frame} />
      <p className="mt-3 text-sm">
        <a href={publicPath.card(publicPath.quote(quote.id))} className="link">
          {t('card')}
        </a>
      </p>
    </section>
  )
}
