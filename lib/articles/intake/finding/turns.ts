import type { KnownSpeaker } from '../known'
import { NO_MATCH, type FindingOf, type Match, type QuoteValue } from '../proposals'
import type { SourceLine, Span } from '../source'
import { HONORIFIC, ROLE } from '../vocabulary'
import { matchName, matchSurname } from './match-speaker'
import type { Person } from './people'

const QUESTION_OR_ANSWER = /^(?<label>Q|A|Question|Answer|Frage|Antwort|Réponse)\s?(?::|\.(?=\s))\s*/u
const CAPITALS =
  /^(?<label>(?:[\p{Lu}\p{M}.’'-]{2,}|\p{Lu}\.)(?:[ \u00A0][\p{Lu}\p{M}.’'-]{2,}){0,4})(?:,[^:]{1,60}|\s\([^)]{1,60}\))?\s?:\s*/u
const NAME =
  /^(?<label>\p{Lu}[\p{L}\p{M}.’'-]+(?:[ \u00A0](?:de|von|van|bin|al)?[ \u00A0]?\p{Lu}[\p{L}\p{M}.’'-]+){0,4})(?:,[^:]{1,60}|\s\([^)]{1,60}\))?\s?:\s*/u
const FEWEST = 2

/** A label, then what that person says until the next label; or a heading. */
export interface Turn {
  /** Empty over a heading. */
  label: string
  isQuestion: boolean
  /** The label with its colon. */
  head: Span | null
  /** What is said. */
  spans: Span[]
  text: string
}

/** The turns of a transcript or an interview; none where too little of the text is labelled. */
export function findTurns(lines: readonly SourceLine[]): Turn[] {
  const shape = [QUESTION_OR_ANSWER, CAPITALS, NAME].find(
    (each) => lines.filter(({ text }) => each.test(text)).length >= (each === NAME ? FEWEST + 1 : FEWEST),
  )
  if (!shape) return []
  const label =
    shape === QUESTION_OR_ANSWER
      ? shape
      : new RegExp(`${CAPITALS.source}|${NAME.source.replaceAll('<label>', '<name>')}`, 'u')
  const turns: Turn[] = []
  for (const line of lines) {
    const found = label.exec(line.text)
    const from = found ? found[0].length : 0
    const begins = found ? beginning(line, found) : line.kind === 'heading' && heading()
    if (begins) turns.push(begins)
    const turn = turns.at(-1)
    if (!turn || from === line.text.length) continue
    turn.spans.push({ line: line.id, from, to: line.text.length })
    turn.text += `${line.text.slice(from)}\n`
  }
  return turns.length < FEWEST ? [] : turns
}

function beginning(line: SourceLine, found: RegExpExecArray): Turn {
  const label = found.groups?.label ?? found.groups?.name ?? ''
  const head = { line: line.id, from: 0, to: found[0].length }
  return { label, isQuestion: /^(Q|Question|Frage)$/.test(label), head, spans: [], text: '' }
}

function heading(): Turn {
  return { label: '', isQuestion: true, head: null, spans: [], text: '' }
}

/** Each turn as words of whoever its label names; a question without a name is nobody's. */
export function quotesOfTurns(
  turns: readonly Turn[],
  exchanges: readonly FindingOf<'exchange'>[],
  people: readonly Person[],
  speakers: readonly KnownSpeaker[],
): FindingOf<'quote'>[] {
  return turns
    .filter(({ isQuestion, spans }) => !isQuestion && spans.length > 0)
    .map(({ label, spans }) => {
      const [first] = spans
      const has = (lines: string[]) => first !== undefined && lines.includes(first.line)
      const answered = exchanges.find(({ value }) => value.answers.some(({ lines }) => has(lines)))
      const isAsked = exchanges.some(({ value }) => has(value.question))
      const person = personBehind(label, people, speakers)
      const value = turnQuote(person?.name ?? label, person?.speaker ?? NO_MATCH, answered?.value.askedBy ?? null)
      return { kind: 'quote', spans, accepted: !isAsked, value }
    })
}

/** What a turn says, as somebody's words. */
export function turnQuote(speakerLabel: string, speaker: Match, askedBy: string | null): QuoteValue {
  return {
    kind: 'direct',
    unspoken: null,
    place: 'turn',
    verb: null,
    speakerLabel,
    speaker,
    reports: null,
    askedBy,
    unclosed: false,
  }
}

/** "A:" is whoever the text introduces first; a name is looked up whole, then as a surname. */
function personBehind(
  label: string,
  people: readonly Person[],
  speakers: readonly KnownSpeaker[],
): Pick<Person, 'name' | 'speaker'> | null {
  if (/^(A|Answer|Antwort|Réponse)$/.test(label)) return people[0] ?? null
  const name = label.replace(new RegExp(`^${HONORIFIC}\\s`, 'u'), '')
  if (new RegExp(`^(?:the\\s)?${ROLE}$`, 'iu').test(name)) return null
  const speaker = matchName(name, speakers)
  return {
    name: label,
    speaker: speaker.choices.length > 0 ? speaker : matchSurname(name.split(' ').at(-1) ?? '', speakers),
  }
}
