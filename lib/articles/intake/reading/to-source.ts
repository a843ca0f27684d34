import type { RawLine, Reading, Source } from '../source'
import { repair } from './repair'

// A day's transcript has some 800 paragraphs; the story that is made of it must fit into one save.
const MOST_LINES = 1500
const MOST_CHARACTERS = 400_000
// No paragraph is longer; what is, would make every later step slow.
const LONGEST_LINE = 8000

/** Numbers the lines, repairs them and drops the blank ones; refuses what no story could hold. */
export function toSource(raw: readonly RawLine[], encoding: Source['encoding'] = null): Reading {
  const filled = raw.filter(({ text, kind }) => text.trim() || kind === 'picture').flatMap(inBounds)
  if (filled.length === 0) return { ok: false, reason: 'empty' }
  const characters = filled.reduce((sum, { text }) => sum + text.length, 0)
  if (filled.length > MOST_LINES || characters > MOST_CHARACTERS) return { ok: false, reason: 'too-long' }
  const lines = filled.map(({ text, marks = [], ...line }, index) => {
    const repaired = repair({ text, marks })
    return {
      kind: 'text' as const,
      level: null,
      aside: false,
      ...line,
      id: `l${index + 1}`,
      ...repaired,
      received: repaired.text === text ? null : text,
    }
  })
  return { ok: true, source: { lines, encoding } }
}

function inBounds(line: RawLine): RawLine[] {
  if (line.text.length <= LONGEST_LINE) return [line]
  const pieces = line.text.match(new RegExp(`[^]{1,${LONGEST_LINE}}(?:\\s|$)|[^]{1,${LONGEST_LINE}}`, 'gu')) ?? []
  return pieces.map((text) => ({ ...line, text, marks: [] }))
}
