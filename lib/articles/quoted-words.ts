import { blockUtterances } from './blocks/registry'
import type { ArticleContent } from './content'

/** What stands between the pieces of a split quote when they are read as one utterance. */
const PIECE_GAP = ' … '

/** One utterance as a story prints it. */
export interface PrintedQuote {
  quoteId: string
  text: string
  /** The place of its first piece among the story's quotes, from 0. */
  position: number
}

/** The quotes of a story in reading order; the pieces of a split quote are joined into one. */
export function printedQuotes(body: ArticleContent['body']): PrintedQuote[] {
  const pieces = new Map<string, string[]>()
  for (const block of body.content) {
    for (const { quoteId, words } of blockUtterances(block)) {
      pieces.set(quoteId, [...(pieces.get(quoteId) ?? []), words.trim()])
    }
  }
  return [...pieces].map(([quoteId, texts], position) => ({
    quoteId,
    text: texts.filter(Boolean).join(PIECE_GAP),
    position,
  }))
}
