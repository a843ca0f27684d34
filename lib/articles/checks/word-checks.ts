import type { Block } from '../blocks/registry'
import { warning, type Check } from './check'
import { textRuns, type TextRun } from './text-runs'

const DOUBLED = /(?<![\p{L}\p{N}-])(?<word>\p{L}{2,})\s+\k<word>(?![\p{L}\p{N}-])/giu
// Good English in its place.
const RIGHTLY_DOUBLED = new Set(['that', 'had'])

/** Slips of the hand: a word written twice, a quotation mark that is not closed. */
export function wordChecks(blocks: readonly Block[]): Check[] {
  const runs = blocks.flatMap(textRuns)
  return runs.flatMap((run, index) => [...doubledWords(run), ...openMarks(run, runs[index + 1])])
}

function doubledWords({ path, text, exact }: TextRun): Check[] {
  return [...text.matchAll(DOUBLED)].flatMap(({ index, 0: found, groups }) => {
    const word = groups?.['word'] ?? ''
    const second = found.slice(-word.length)
    // A name may say itself twice.
    if (RIGHTLY_DOUBLED.has(word.toLowerCase()) || (isCapital(word) && isCapital(second))) return []
    const at = exact ? { at: { from: index, to: index + found.length } } : {}
    return [warning(path, 'word.doubled', { values: { word: second }, ...at })]
  })
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Quotation marks that open and do not close. One that runs over paragraphs opens each and closes in the last. */
function openMarks(run: TextRun, next: TextRun | undefined): Check[] {
  const { path, text, exact } = run
  const open = lastOpen(text)
  if (open === null || (next && next.text.trimStart().startsWith(text[open] ?? ''))) return []
  return [warning(path, 'quotationMark.open', exact ? { at: { from: open, to: open + 1 } } : {})]
}

const CLOSING: Record<string, readonly string[]> = { '“': ['”'], '«': ['»'], '„': ['“', '”'], '"': ['"'] }

/** Where the quotation mark stands that nothing closes; null when each is closed. */
function lastOpen(text: string): number | null {
  let open: number | null = null
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? ''
    if (open !== null && CLOSING[text[open] ?? '']?.includes(sign)) open = null
    else if (open === null && sign in CLOSING) open = index
  }
  return open
}
