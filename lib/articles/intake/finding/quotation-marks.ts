import type { SourceLine, Span } from '../source'

/** Words between quotation marks, without the marks and without blanks inside French ones. */
export interface QuotedPiece {
  span: Span
  /** Where the opening mark begins and the closing mark ends. */
  outer: Span
  /** No closing mark on this line. */
  open: boolean
}

// Opening mark, and what may close it. German „ closes with either high mark; Swedish and Finnish open with ”.
const PAIRS: Record<string, string> = { '“': '”', '„': '“”"', '«': '»', '»': '«', '「': '」', '『': '』', '"': '"' }
const BLANKS = /^[ \u00A0\u202F\u2009]+|[ \u00A0\u202F\u2009]+$/g

/** The quoted pieces of one line, in order. A mark inside a quote of another kind stays part of its words. */
export function quotedPieces(line: Pick<SourceLine, 'id' | 'text'>): QuotedPiece[] {
  const { text } = line
  const pieces: QuotedPiece[] = []
  for (let at = 0; at < text.length; at++) {
    const closers = PAIRS[text[at] ?? '']
    if (!closers || !mayOpen(text, at)) continue
    const end = closingAt(text, at, closers)
    const innerEnd = end < 0 ? text.length : end
    const inner = text.slice(at + 1, innerEnd)
    const lead = inner.length - inner.replace(/^[ \u00A0\u202F\u2009]+/, '').length
    const words = inner.replace(BLANKS, '')
    if (words) {
      pieces.push({
        span: { line: line.id, from: at + 1 + lead, to: at + 1 + lead + words.length },
        outer: { line: line.id, from: at, to: end < 0 ? text.length : end + 1 },
        open: end < 0,
      })
    }
    at = innerEnd
  }
  return pieces
}

/** A straight mark opens only before a word, and not as the sign of inches; » opens only in texts that never use «. */
function mayOpen(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  if (text[at] === '"') return /[\s([—–-]/u.test(before) && /\S/u.test(text[at + 1] ?? '')
  if (text[at] === '»')
    return /[\s(]/u.test(before) && /\p{L}/u.test(text[at + 1] ?? '') && !text.slice(0, at).includes('«')
  return true
}

function closingAt(text: string, openAt: number, closers: string): number {
  const opener = text[openAt] ?? ''
  let depth = 0
  for (let at = openAt + 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (closers.includes(letter)) {
      if (depth === 0) return at
      depth -= 1
    } else if (letter === opener) depth += 1
  }
  // An inner mark that was never closed must not swallow the closing of the outer one.
  return depth > 0 ? text.indexOf(closers[0] ?? '', openAt + 1) : -1
}
