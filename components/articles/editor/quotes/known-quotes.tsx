'use client'

import { useTranslations } from 'next-intl'
import { useSearch } from '@/components/forms/use-search'
import type { QuoteAttribution } from '@/lib/articles/content'
import type { KnownQuote } from '@/lib/quotes/model'

interface Props {
  quote: QuoteAttribution
  text: string
  onAdopt: (known: KnownQuote) => void
}

/** Words that are too few to know them again. */
const FEWEST_LETTERS = 20

/** Quotes of the ledger that these words may be: taking one over makes both stories print the same quote. */
export function KnownQuotes({ quote, text, onAdopt }: Props) {
  const t = useTranslations('writing.quote')
  const found = useSearch<KnownQuote>(addressOf(quote, text))
  if (found === null || found === 'failed' || found.length === 0) return null
  return (
    <section aria-label={t('known')} className="grid gap-2 border-s-4 border-accent bg-surface px-3 py-2 text-sm">
      <p>{t('known')}</p>
      <ul className="grid gap-2">
        {found.map((known) => (
          <li key={known.id} className="grid justify-items-start gap-1">
            <span className="font-serif">{known.text}</span>
            {known.headlines[0] && (
              <span className="text-ink-muted">
                {t('printedIn', { headline: known.headlines[0], others: known.headlines.length - 1 })}
              </span>
            )}
            <button type="button" className="min-h-6 underline" onClick={() => onAdopt(known)}>
              {t('adopt')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function addressOf({ id, speakerId, sessionId }: QuoteAttribution, text: string): string | null {
  if (text.length < FEWEST_LETTERS || !(speakerId ?? sessionId)) return null
  const asked = new URLSearchParams({ q: text, not: id })
  if (speakerId) asked.set('speaker', speakerId)
  if (sessionId) asked.set('session', sessionId)
  return `/api/desk/lookup/quotes?${asked.toString()}`
}
