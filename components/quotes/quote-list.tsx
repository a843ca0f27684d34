import type { LedgerQuote } from '@/lib/quotes/model'
import { QuoteItem } from './quote-item'

interface Props {
  quotes: readonly LedgerQuote[]
  without?: 'speaker' | 'session'
}

/** Quotes in two columns of even rows, so that the eye can go down or across. */
export function QuoteList({ quotes, without }: Props) {
  return (
    <ul className="grid gap-x-12 md:grid-cols-2">
      {quotes.map((quote) => (
        <li key={quote.id} className="border-t border-rule py-6">
          <QuoteItem quote={quote} without={without} />
        </li>
      ))}
    </ul>
  )
}
