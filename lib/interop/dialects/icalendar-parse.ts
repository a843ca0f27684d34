import ICAL from 'ical.js'
import { DEEPEST, MOST_PARTS } from '../reading/limits'
import { UnreadableFile } from '../unreadable-file'

const LONGEST_LINE = 200_000

/** The line on which each event begins; depth and number are counted before anything is built. */
export function eventLines(text: string): number[] {
  const found: number[] = []
  let [depth, line, parts, from] = [0, 0, 0, 0]
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    line += 1
    parts += 1
    if (to - from > LONGEST_LINE) throw new UnreadableFile('too-deep', `line ${line}`)
    const begun = text.slice(from, Math.min(to, from + 12)).toUpperCase()
    if (begun.startsWith('BEGIN:')) {
      depth += 1
      if (begun.startsWith('BEGIN:VEVENT')) found.push(line)
    } else if (begun.startsWith('END:')) depth -= 1
    if (depth > DEEPEST) throw new UnreadableFile('too-deep', `line ${line}`)
    if (parts > MOST_PARTS) throw new UnreadableFile('too-many-parts', `line ${line}`)
    from = to + 1
  }
  return found
}

type Parsed = ConstructorParameters<typeof ICAL.Component>[0]

export function parseCalendars(text: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text) as unknown[]
    // One calendar is given by itself, several as a list of them.
    const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as Parsed[]
    return all.map((each) => new ICAL.Component(each))
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : null
    throw new UnreadableFile('not-well-formed', lineSaid(text, message), message)
  }
}

/** The line that the parser's complaint quotes. */
function lineSaid(text: string, message: string | null): string | null {
  const quoted = message && /"([^"]{1,150})"?$/.exec(message)?.[1]
  const from = quoted ? text.indexOf(quoted) : -1
  return from === -1 ? null : `line ${text.slice(0, from).split('\n').length}`
}
