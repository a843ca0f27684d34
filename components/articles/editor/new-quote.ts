import { blankQuote } from '@/lib/articles/blank-quote'
import type { ArticleContent, QuoteAttribution } from '@/lib/articles/content'

/** A fresh attribution: who spoke last in this story, in the story's first session, is the likeliest to speak again. */
export function newQuoteAttribution(
  language: string,
  { quotes, sessionIds }: Pick<ArticleContent, 'quotes' | 'sessionIds'>,
): QuoteAttribution {
  const before = quotes.at(-1)
  return {
    ...blankQuote(crypto.randomUUID(), language),
    speakerId: before?.speakerId ?? null,
    speakerLabel: before?.speakerLabel ?? null,
    sessionId: before?.sessionId ?? sessionIds[0] ?? null,
    sourceName: before?.sourceName ?? null,
    sourceUrl: before?.sourceUrl ?? null,
  }
}
