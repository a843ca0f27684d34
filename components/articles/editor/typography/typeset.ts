import type { TypographicMarks } from './marks-of'

/** What becomes of a typed sign: how many signs before it go, and what stands in their place. */
export interface Typeset {
  back: number
  insert: string
}

const APOSTROPHE = '’'
const BEFORE_OPENING = /(^|[\s([{<«“„‘‚—–/\u202F\u00A0-])$/u
const ADDRESS = /(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)\S*$|\S+@\S*$|(?:^|\s)\/\S*$/iu

/** The typographic form of a sign typed behind `before`, or null when it stays as it is, as in addresses. */
export function typeset(sign: string, before: string, marks: TypographicMarks): Typeset | null {
  if (ADDRESS.test(before)) return null
  const opens = BEFORE_OPENING.test(before)
  if (sign === '"') return { back: 0, insert: marks.double[opens ? 0 : 1] }
  if (sign === "'") return { back: 0, insert: singleMark(before, opens, marks) }
  if (sign === '-' && before.endsWith('-') && !before.endsWith('--')) {
    // Alone on a line, hyphens are on their way to a divider.
    return before.trim() === '-' ? null : { back: 1, insert: marks.dash }
  }
  if (sign === '.' && before.endsWith('..') && !before.endsWith('...')) return { back: 2, insert: '…' }
  const blank = marks.blankBefore[sign]
  if (blank !== undefined && before.endsWith(' ') && before.trim() !== '') return { back: 1, insert: blank + sign }
  return null
}

/** An apostrophe inside and behind words, unless an opening mark waits to be closed. */
function singleMark(before: string, opens: boolean, { single }: TypographicMarks): string {
  if (opens) return single[0]
  const waits = before.lastIndexOf(single[0]) > before.lastIndexOf(single[1])
  const endsSentence = /[.,!?…]$/u.test(before)
  return waits && (endsSentence || single[1] === APOSTROPHE) ? single[1] : APOSTROPHE
}
