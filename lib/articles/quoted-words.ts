import type { Block } from './blocks/registry'
import { blockInlines } from './blocks/registry'
import { inlineText, type Inline } from './blocks/inline'
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
    for (const [quoteId, words] of quotedRuns(block)) {
      pieces.set(quoteId, [...(pieces.get(quoteId) ?? []), words.trim()])
    }
  }
  return [...pieces].map(([quoteId, texts], position) => ({
    quoteId,
    text: texts.filter(Boolean).join(PIECE_GAP),
    position,
  }))
}

function quotedRuns(block: Block): [quoteId: string, words: string][] {
  if (block.type === 'blockQuote') return [[block.attrs.quoteId, inlineText(block.content)]]
  return blockInlines(block).flatMap(runsOf)
}

/** Neighbouring pieces of text that carry the same quote are one run, whatever else is marked inside. */
function runsOf(inlines: Inline[]): [string, string][] {
  const runs: [string, string][] = []
  let open: [string, string] | undefined
  for (const inline of inlines) {
    const quoteId = quoteIdOf(inline)
    const words = inlineText([inline])
    if (open && quoteId === open[0]) open[1] += words
    else if (quoteId) runs.push((open = [quoteId, words]))
    else open = undefined
  }
  return runs
}

function quoteIdOf(inline: Inline): string | undefined {
  return inline.marks?.find((mark) => mark.type === 'quote')?.attrs.quoteId
}
