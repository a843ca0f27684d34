import type { ArticleContent, QuoteAttribution } from '@/lib/articles/content'

/** A fresh attribution: who spoke last in this story, in the story's first session, is the likeliest to speak again. */
export function newQuoteAttribution(
  language: string,
  { quotes, sessionIds }: Pick<ArticleContent, 'quotes' | 'sessionIds'>,
): QuoteAttribution {
  const before = quotes.at(-1)
  return {
    id: crypto.randomUUID(),
    kind: 'direct',
    speakerId: before?.speakerId ?? null,
    speakerLabel: before?.speakerLabel ?? null,
    editionId: null,
    sessionId: before?.sessionId ?? sessionIds[0] ?? null,
    askedById: null,
    askedByLabel: null,
    language,
    verification: 'unverified',
    sourceName: before?.sourceName ?? null,
    sourceUrl: before?.sourceUrl ?? null,
    original: null,
  }
}
