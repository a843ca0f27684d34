'use client'

import { useTranslations } from 'next-intl'
import type { QuoteAttribution } from '@/lib/articles/content'
import type { PrintedQuote } from '@/lib/articles/quoted-words'
import { QuoteFields } from './quote-fields'

interface Props {
  printed: PrintedQuote[]
  quotes: QuoteAttribution[]
  onChange: (quotes: QuoteAttribution[]) => void
}

/** The quotes of the story in reading order, each with its attribution. */
export function QuotesPanel({ printed, quotes, onChange }: Props) {
  const t = useTranslations('desk.quote')
  if (printed.length === 0) return <p className="text-ink-muted">{t('empty')}</p>
  return (
    <ol className="grid gap-3">
      {printed.map(({ quoteId, text }) => {
        const quote = quotes.find(({ id }) => id === quoteId)
        return (
          quote && (
            <li key={quoteId} id={`quotes.${quoteId}`} tabIndex={-1}>
              <details className="border-b border-rule pb-3" open={!quote.speakerId && !quote.speakerLabel}>
                <summary className="line-clamp-3 cursor-pointer font-serif">{text}</summary>
                <div className="pt-3">
                  <QuoteFields
                    quote={quote}
                    onChange={(changed) => onChange(quotes.map((each) => (each.id === quoteId ? changed : each)))}
                  />
                </div>
              </details>
            </li>
          )
        )
      })}
    </ol>
  )
}
