import type { KnownSpeaker } from '../known'
import { NO_MATCH, type FindingOf } from '../proposals'
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

interface Turn {
  label: string
  isQuestion: boolean
  spans: Span[]
}

/** The turns of a transcript or an interview: a label, then what that person says until the next label. */
export function findTurns(
  lines: readonly SourceLine[],
  people: readonly Person[],
  speakers: readonly KnownSpeaker[],
): FindingOf<'quote'>[] {
  const turns = turnsIn(lines)
  if (turns.length < FEWEST) return []
  return turns
    .filter(({ isQuestion, spans }) => !isQuestion && spans.length > 0)
    .map((turn) => asFinding(turn, people, speakers))
}

function turnsIn(lines: readonly SourceLine[]): Turn[] {
  const shape = [QUESTION_OR_ANSWER, CAPITALS, NAME].find(
    (each) => lines.filter(({ text }) => each.test(text)).length >= (each === NAME ? FEWEST + 1 : FEWEST),
  )
  if (!shape) return []
  const turns: Turn[] = []
  for (const line of lines) {
    const found = (
      shape === QUESTION_OR_ANSWER
        ? shape
        : new RegExp(`${CAPITALS.source}|${NAME.source.replaceAll('<label>', '<name>')}`, 'u')
    ).exec(line.text)
    const label = found?.groups?.label ?? found?.groups?.name
    if (found && label) turns.push({ label, isQuestion: /^(Q|Question|Frage)$/.test(label), spans: [] })
    else if (line.kind === 'heading') turns.push({ label: '', isQuestion: true, spans: [] })
    const from = found ? found[0].length : 0
    if (from < line.text.length) turns.at(-1)?.spans.push({ line: line.id, from, to: line.text.length })
  }
  return turns
}

function asFinding(
  { label, spans }: Turn,
  people: readonly Person[],
  speakers: readonly KnownSpeaker[],
): FindingOf<'quote'> {
  const person = personBehind(label, people, speakers)
  return {
    kind: 'quote',
    spans,
    accepted: true,
    value: {
      kind: 'direct',
      unspoken: null,
      place: 'turn',
      verb: null,
      speakerLabel: person?.name ?? label,
      speaker: person?.speaker ?? NO_MATCH,
      reports: null,
      askedBy: null,
      unclosed: false,
    },
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
