import { useMemo } from 'react'
import { blankQuote } from '@/lib/articles/blank-quote'
import type { QuoteAttribution } from '@/lib/articles/content'
import type { StoryFields } from '../story-fields'
import type { StoryScreen } from '../story-screen'

/** The attributions of the story as its blocks read and change them. */
export function useAttributionsOf(
  quotes: StoryFields['content']['quotes'],
  language: string,
  {
    screen,
    changeContent,
    newQuote,
  }: {
    screen: StoryScreen
    changeContent: (part: Partial<StoryFields['content']>) => void
    newQuote: () => string
  },
) {
  return useMemo(() => {
    const change = (quoteIds: readonly string[], part: Partial<QuoteAttribution>) => {
      const before = screen.fields().content.quotes
      const missing = quoteIds.filter((id) => !before.some((quote) => quote.id === id))
      const all = [...before, ...missing.map((id) => blankQuote(id, language))]
      changeContent({ quotes: all.map((quote) => (quoteIds.includes(quote.id) ? { ...quote, ...part } : quote)) })
    }
    return { quotes, change, newQuote }
  }, [quotes, language, screen, changeContent, newQuote])
}
