import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { LedgerQuote } from '@/lib/quotes/model'
import { AttributionLine } from './attribution-line'
import { SetWords } from './set-words'

interface Props {
  quote: LedgerQuote
  without?: 'speaker' | 'session'
  size?: 'list' | 'large'
}

/** Exact words with their attribution; the words lead to the quote's own page. */
export function QuoteItem({ quote, without, size = 'list' }: Props) {
  const t = useTranslations('quotes')
  const type =
    size === 'large'
      ? 'text-[clamp(1.5rem,1.25rem+1.1vw,2.125rem)] leading-[1.22] tracking-[-0.01em]'
      : 'text-[1.1875rem] leading-normal'
  return (
    <figure className="pl-[0.6em]">
      {quote.kind === 'paraphrase' && <p className="kicker mb-2">{t('kind.paraphrase')}</p>}
      <SetWords quote={quote} look={type} href={publicPath.quote(quote.id)} title={t('open')} />
      <figcaption className="mt-3">
        <AttributionLine quote={quote} without={without} />
      </figcaption>
    </figure>
  )
}
