import { inlineText, type Inline } from './inline'

/** Words of somebody as one block prints them. */
export interface Utterance {
  quoteId: string
  words: string
  /** True for a part that consists of nothing else: it carries the quote's anchor, no piece of text does. */
  whole: boolean
}

/** The marked passages of a text. Neighbouring pieces of one quote are one, whatever else is marked inside. */
export function markedUtterances(inlines: readonly Inline[][]): Utterance[] {
  return inlines.flatMap(passagesOf)
}

function passagesOf(inlines: readonly Inline[]): Utterance[] {
  const passages: Utterance[] = []
  let open: Utterance | undefined
  for (const inline of inlines) {
    const quoteId = quoteIdOf(inline)
    const words = inlineText([inline])
    if (open && quoteId === open.quoteId) open.words += words
    else if (quoteId) passages.push((open = { quoteId, words, whole: false }))
    else open = undefined
  }
  return passages
}

function quoteIdOf(inline: Inline): string | undefined {
  return inline.marks?.find((mark) => mark.type === 'quote')?.attrs.quoteId
}
