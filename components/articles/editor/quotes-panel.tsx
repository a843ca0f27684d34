'use client'

import { useTranslations } from 'next-intl'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { QuoteAttribution } from '@/lib/articles/content'
import type { PrintedQuote } from '@/lib/articles/quoted-words'
import type { KnownQuote } from '@/lib/quotes/model'
import { QuoteFields } from './quote-fields'
import { KnownQuotes } from './quotes/known-quotes'

interface Props {
  printed: PrintedQuote[]
  quotes: QuoteAttribution[]
  onChange: (quotes: QuoteAttribution[]) => void
  /** Makes the words those of a quote that the ledger holds. */
  onAdopt: (quote: QuoteAttribution, known: KnownQuote) => void
}

/** The quotes of the story in reading order, each with its attribution. */
export const QuotesPanel = memo(function QuotesPanel({ printed, quotes, onChange, onAdopt }: Props) {
  const t = useTranslations('desk.quote')
  // One callback for all items, so that a change to one does not draw the others anew.
  const now = useRef(quotes)
  useEffect(() => {
    now.current = quotes
  }, [quotes])
  const changeOne = useCallback(
    (changed: QuoteAttribution) => onChange(now.current.map((each) => (each.id === changed.id ? changed : each))),
    [onChange],
  )
  if (printed.length === 0) return <p className="text-ink-muted">{t('empty')}</p>
  return (
    <ol className="grid gap-3">
      {printed.map(({ quoteId, text }) => {
        const quote = quotes.find(({ id }) => id === quoteId)
        return quote && <QuoteItem key={quoteId} text={text} quote={quote} onChange={changeOne} onAdopt={onAdopt} />
      })}
    </ol>
  )
})

interface QuoteItemProps {
  text: string
  quote: QuoteAttribution
  onChange: (quote: QuoteAttribution) => void
  onAdopt: Props['onAdopt']
}

const QuoteItem = memo(function QuoteItem({ text, quote, onChange, onAdopt }: QuoteItemProps) {
  // Open while nobody is named; then as it is left, so that naming somebody does not shut the fields under one's hands.
  const [open, setOpen] = useState(!quote.speakerId && !quote.speakerLabel && !quote.unattributedReason)
  return (
    <li id={`quotes.${quote.id}`} tabIndex={-1}>
      <details
        className="border-b border-rule pb-3"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className="cursor-pointer font-serif">{text}</summary>
        {open && (
          <div className="grid gap-3 pt-3">
            <KnownQuotes quote={quote} text={text} onAdopt={(known) => onAdopt(quote, known)} />
            <QuoteFields quote={quote} onChange={onChange} />
          </div>
        )}
      </details>
    </li>
  )
})
