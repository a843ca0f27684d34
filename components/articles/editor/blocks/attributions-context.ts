import { createContext, use } from 'react'
import type { QuoteAttribution } from '@/lib/articles/content'

interface Attributions {
  quotes: readonly QuoteAttribution[]
  /** Changes some descriptions at once; one that the story has not got yet is made. */
  change: (quoteIds: readonly string[], part: Partial<QuoteAttribution>) => void
  /** Makes the description of a new quote and tells its id. */
  newQuote: () => string
}

export const AttributionsContext = createContext<Attributions | null>(null)

/** Who said what in this story, for blocks that name their speakers. */
export function useAttributions(): Attributions {
  const attributions = use(AttributionsContext)
  if (!attributions) throw new Error('Speakers are named inside AttributionsContext only.')
  return attributions
}
