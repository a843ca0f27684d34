import type { QuoteAttribution } from './content'

/** An attribution of which nothing is known yet. */
export function blankQuote(id: string, language: string): QuoteAttribution {
  return {
    id,
    kind: 'direct',
    speakerId: null,
    speakerLabel: null,
    editionId: null,
    sessionId: null,
    askedById: null,
    askedByLabel: null,
    language,
    verification: 'unverified',
    sourceName: null,
    sourceUrl: null,
    momentMs: null,
    unattributedReason: null,
    checked: null,
    original: null,
  }
}
