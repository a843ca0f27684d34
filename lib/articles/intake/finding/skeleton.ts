import type { SourceLine } from '../source'
import { PRONOUN, ROLE, UNNAMED } from '../vocabulary'
import type { Mention } from './people'
import type { QuotedPiece } from './quotation-marks'

// Stand-ins from the private use area, one per unit, so that every offset stays what it was.
const NAME = '\uE000'
const QUOTED = '\uE001'

/** A line as the grammar sees it: names and quoted words are opaque. */
export interface Skeleton {
  line: SourceLine
  text: string
  pieces: QuotedPiece[]
  mentions: Mention[]
}

export function skeletonOf(line: SourceLine, pieces: QuotedPiece[], all: readonly Mention[]): Skeleton {
  const inQuote = (at: number) => pieces.some(({ outer }) => outer.from <= at && at < outer.to)
  const mentions = all.filter(({ span }) => span.line === line.id && !inQuote(span.from))
  let text = line.text
  for (const { outer } of pieces) text = mask(text, outer.from, outer.to, QUOTED)
  for (const { span } of mentions) text = mask(text, span.from, span.to, NAME)
  return { line, text, pieces, mentions }
}

/** Whoever can be the subject of a verb: a name, a pronoun, somebody without a name, an office alone. */
export const SUBJECT = `(?:${NAME}+|${PRONOUN}|${UNNAMED}|[Tt]he[ \\u00A0](?:[\\p{L}-]+[ \\u00A0]){0,3}?${ROLE})(?![’']s)`
export const NO_QUOTE = `[^${QUOTED}]`
/** Ends a sentence; abbreviations and initials before the stop do not. */
export const SENTENCE_END = new RegExp(
  `(?<!(?<![\\p{L}])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Gen|Amb|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Ltd|Co))[.!?](?=\\s|$)|(?<=[.!?][”"’»]|${QUOTED})(?=\\s+(?:\\p{Lu}|${NAME}))`,
  'gu',
)

function mask(text: string, from: number, to: number, sign: string): string {
  return text.slice(0, from) + sign.repeat(to - from) + text.slice(to)
}

/** The offsets of the sentences of a line; the last sign belongs to its sentence. */
export function sentencesOf({ text }: Skeleton): { from: number; to: number }[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: sign }) => index + sign.length)
  const sentences: { from: number; to: number }[] = []
  let from = 0
  for (const end of [...ends, text.length]) {
    const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
    if (end > start) sentences.push({ from: start, to: end })
    from = end
  }
  return sentences
}
