import type { RawLine } from '../source'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
// Mail and old editors wrap at 72 to 80 columns; a longer line was never wrapped.
const WIDEST_WRAP = 110
const STARTS_ANEW = /^([-–—•·*▪]\s|\(?\d{1,3}[.)]\s|(Q|A)\s?[:.]|\p{Lu}[\p{Lu} .’'-]{1,40}:|[“"«„])/u

/** Paragraphs of a plain text: blank lines part them, and lines that were only wrapped are joined again. */
export function readPlainText(text: string): RawLine[] {
  const lines: RawLine[] = []
  let block: string[] = []
  for (const row of [...text.split(LINE_BREAK), '']) {
    if (row.trim()) block.push(row.trim())
    else {
      lines.push(...unwrap(block).map((paragraph) => ({ text: paragraph })))
      block = []
    }
  }
  return lines
}

function unwrap(rows: string[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const paragraphs: string[] = []
  let before: string | undefined
  for (const row of rows) {
    const last = paragraphs.at(-1)
    if (last !== undefined && before !== undefined && isWrapped(before, row, width)) {
      // A word was broken at its own hyphen: no blank may come in.
      paragraphs[paragraphs.length - 1] = last + (/\p{L}-$/u.test(before) ? '' : ' ') + row
    } else paragraphs.push(row)
    before = row
  }
  return paragraphs
}

function isWrapped(row: string, next: string, width: number): boolean {
  if (width > WIDEST_WRAP || STARTS_ANEW.test(next)) return false
  if (/^\p{Ll}/u.test(next) && !/[.!?:]["”»]?$/u.test(row)) return row.length >= 30
  return width >= 50 && row.length >= width * 0.75
}
