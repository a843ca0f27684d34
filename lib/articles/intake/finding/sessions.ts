import { containsWords, fold } from '../fold'
import type { KnownSession, KnownSpeaker } from '../known'
import type { FindingOf, Match } from '../proposals'
import { wholeLine, type SourceLine } from '../source'

const SHORTEST_TITLE = 12
const COMMON = new Set([
  'session',
  'panel',
  'world',
  'global',
  'international',
  'conference',
  'workshop',
  'opening',
  'closing',
  'policy',
  'policies',
  'foreign',
  'between',
  'which',
  'their',
  'debate',
  'plenary',
])

/**
 * The session that a text reports: by its title, else the one where those who are quoted took part. Several that fit
 * equally well are offered, and none is chosen.
 */
export function findSession(
  lines: readonly SourceLine[],
  sessions: readonly KnownSession[],
  quoted: readonly KnownSpeaker[],
): FindingOf<'session'> | null {
  const titled = byTitle(lines, sessions)
  if (titled) return titled
  const words = fold(lines.map(({ text }) => text).join(' '))
  const scored = sessions
    .map((session) => ({ session, score: 2 * speakersIn(session, quoted) + titleWords(session, words) }))
    .filter(({ session, score }) => score > 0 && speakersIn(session, quoted) > 0)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  const [first] = lines
  if (!best || !first) return null
  const clear = best.score > (second?.score ?? 0)
  const value: Match = {
    choices: scored.slice(0, 8).map(({ session }) => asChoice(session)),
    chosen: clear ? best.session.id : null,
    confidence: clear ? 'likely' : 'open',
  }
  const spans = [wholeLine(lines.find(({ text }) => titleWords(best.session, fold(text)) > 0) ?? first)]
  return { kind: 'session', value, spans, accepted: clear }
}

function byTitle(lines: readonly SourceLine[], sessions: readonly KnownSession[]): FindingOf<'session'> | null {
  const printed = lines.map((line) => ({ line, words: fold(line.text) }))
  const found = sessions.flatMap((session) => {
    const titles = [session.title, ...session.otherTitles].map(fold).filter((title) => title.length >= SHORTEST_TITLE)
    const place = printed.find(({ words }) => titles.some((title) => containsWords(words, title)))
    return place ? [{ session, line: place.line }] : []
  })
  const [first] = found
  if (!first) return null
  const only = found.length === 1
  return {
    kind: 'session',
    spans: [wholeLine(first.line)],
    accepted: only,
    value: {
      choices: found.map(({ session }) => asChoice(session)),
      chosen: only ? first.session.id : null,
      confidence: only ? 'certain' : 'open',
    },
  }
}

function speakersIn({ id }: KnownSession, quoted: readonly KnownSpeaker[]): number {
  return quoted.filter(({ offices }) => offices.some(({ sessionId }) => sessionId === id)).length
}

function titleWords({ title }: KnownSession, text: string): number {
  const words = fold(title)
    .split(' ')
    .filter((word) => word.length > 4 && !COMMON.has(word))
  return words.filter((word) => containsWords(text, word)).length
}

function asChoice({ id, title }: KnownSession) {
  return { id, label: title, hint: null }
}
