import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { LedgerQuote } from '@/lib/quotes/model'
import { AttributionLine } from './attribution-line'

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
      <blockquote lang={quote.language} className={`set-quote ${type}`}>
        <a href={publicPath.quote(quote.id)} title={t('open')}>
          {withoutMarks(quote.text)}
        </a>
      </blockquote>
      <figcaption className="mt-3">
        <AttributionLine quote={quote} without={without} />
      </figcaption>
    </figure>
  )
}

/** The marks are drawn; words that carry their own would have two. */
export function withoutMarks(text: string): string {
  return text.replace(/^[“"«„]\s*/, '').replace(/\s*[”"»“]$/, '')
}
