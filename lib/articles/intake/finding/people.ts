import { fold } from '../fold'
import type { KnownSpeaker } from '../known'
import { NO_MATCH, type Match } from '../proposals'
import type { SourceLine, Span } from '../source'
import { HONORIFIC, INSTITUTION, NO_NAME, ROLE, SPEECH_VERB } from '../vocabulary'
import { familyName, matchName, matchSurname } from './match-speaker'

export interface Person {
  name: string
  surname: string
  role: string | null
  speaker: Match
}

export interface Mention {
  span: Span
  person: Person
}

const PARTICLE = '(?:de|du|des|von|van|der|den|bin|ben|ibn|al|el|la|di|da|del|dos|ter|zu)'
const TOKEN =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:[dDlO][’'])?\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'](?!s(?![\\p{L}]))[\\p{L}\\p{M}]+)*)"
const CAPITALISED = new RegExp(`(?<![\\p{L}\\p{N}])${TOKEN}(?:[ \\u00A0](?:${PARTICLE}[ \\u00A0]){0,2}${TOKEN})*`, 'gu')
const OFFICE = new RegExp(
  `^(?<role>.*(?:${ROLE}|(?<![\\p{L}])${HONORIFIC})(?:[ \\u00A0]of[ \\u00A0][\\p{L} ]+)?)[ \\u00A0](?<name>.+)$`,
  'iu',
)
const ROLE_BEFORE = new RegExp(`((?:[\\p{L}-]+[ \\u00A0]){0,3}(?:${ROLE}|${HONORIFIC}))[, \\u00A0]*$`, 'iu')
const ROLE_AFTER = new RegExp(`^(?:[’']s)?,\\s(?<role>(?:[\\p{L}’'-]+\\s){0,7}?${ROLE}[^,.;“”"]{0,80})`, 'iu')
const SPEAKS = new RegExp(`^,?\\s(?:also\\s|then\\s|\\p{L}+ly\\s)?${SPEECH_VERB}`, 'u')
// Inverted order stands only right behind the words spoken: “…,” said Jane Doe.
const SPOKEN_BY = new RegExp(`[,.”"»]\\s*${SPEECH_VERB}\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,4}$`, 'u')
const OFFICE_OF = new RegExp(
  `(?<role>${ROLE}[ \\u00A0](?:of|for|de|des|du|für|der)[ \\u00A0](?:the[ \\u00A0])?)$`,
  'iu',
)
const IS_ROLE = new RegExp(`(?:^|[ \\u00A0-])${ROLE}$`, 'iu')
const POSSESSIVE = /^[’']s?(?!\p{L})/u

/** The people whom the lines name, and every place where they do: by full name, by surname, in any capitals. */
export function findPeople(lines: readonly SourceLine[], speakers: readonly KnownSpeaker[]) {
  const sequences = lines.flatMap((line) => sequencesIn(line, speakers))
  const people: Person[] = []
  const mentions: Mention[] = []
  for (const sequence of sequences) {
    const person = byFullName(sequence, people, speakers)
    if (person) mentions.push({ person, span: sequence.span })
  }
  const taken = new Set(mentions.map(({ span }) => span))
  for (const sequence of sequences) {
    const person = taken.has(sequence.span) ? undefined : bySurname(sequence, people, speakers)
    if (person) mentions.push({ person, span: sequence.span })
  }
  return { people, mentions }
}

interface Sequence {
  name: string
  role: string | null
  span: Span
  before: string
  after: string
}

/** Runs of capitalised words, with the office or title of address in front of the name cut off. */
function sequencesIn(line: SourceLine, speakers: readonly KnownSpeaker[]): Sequence[] {
  return [...line.text.matchAll(CAPITALISED)].flatMap((match) => {
    let [name] = match
    let from = match.index
    const drop = (length: number) => {
      name = name.slice(length)
      from += length
    }
    for (
      let first = /^([^ \u00A0]+)[ \u00A0]/.exec(name);
      first && NO_NAME.test(first[1] ?? '');
      first = /^([^ \u00A0]+)[ \u00A0]/.exec(name)
    )
      drop(first[0].length)
    const office = OFFICE.exec(name)?.groups
    let role: string | null = null
    if (office?.role && office.name) {
      role = office.role
      drop(name.length - office.name.length)
    }
    const domain = OFFICE_OF.exec(line.text.slice(Math.max(0, from - 80), from))?.groups?.role
    const nameAt = domain && !role ? nameInside(name, speakers) : 0
    if (nameAt > 0) {
      role = `${domain}${name.slice(0, nameAt)}`
      drop(nameAt)
    }
    const before = line.text.slice(Math.max(0, from - 80), from)
    const after = line.text.slice(from + name.length, from + name.length + 160)
    if (!role) role = ROLE_BEFORE.exec(before)?.[1] ?? ROLE_AFTER.exec(after)?.groups?.role ?? null
    if (NO_NAME.test(name) || IS_ROLE.test(name)) return []
    return [{ name, role: role?.trim() ?? null, before, after, span: { line: line.id, from, to: from + name.length } }]
  })
}

/** Where the name begins in "Ports Ilse Marveldt", behind "Minister of": at a known name, else two words from the end. */
function nameInside(words: string, speakers: readonly KnownSpeaker[]): number {
  const starts = [...words.matchAll(/(?<=^|[ \u00A0])(?=\p{Lu})/gu)].map(({ index }) => index)
  if (starts.length < 3) return 0
  const known = starts.slice(1, -1).find((at) => matchName(words.slice(at), speakers).choices.length > 0)
  return known ?? starts.at(-2) ?? 0
}

function byFullName(sequence: Sequence, people: Person[], speakers: readonly KnownSpeaker[]): Person | null {
  const { name, role } = sequence
  const tokens = name.split(/[ \u00A0]/)
  if (tokens.length < 2 || tokens.length > 7) return null
  const before = people.find((person) => fold(person.name) === fold(name))
  if (before) return before
  const speaker = matchName(name, speakers)
  const isNamed =
    speaker.choices.length > 0 || role !== null || SPEAKS.test(sequence.after) || SPOKEN_BY.test(sequence.before)
  if (!isNamed || (INSTITUTION.test(name) && speaker.choices.length === 0)) return null
  const person = { name, surname: surnameOf(tokens, speaker, speakers), role, speaker }
  people.push(person)
  return person
}

function bySurname(sequence: Sequence, people: Person[], speakers: readonly KnownSpeaker[]): Person | null {
  const name = fold(sequence.name)
  const before = people.findLast(
    (person) => fold(person.surname) === name || fold(person.name).split(' ').slice(-2).join(' ') === name,
  )
  if (before) return before
  if (INSTITUTION.test(sequence.name) || sequence.name.length < 3) return null
  if (POSSESSIVE.test(sequence.after)) return null
  const speaks = SPEAKS.test(sequence.after) || SPOKEN_BY.test(sequence.before)
  const byTitle = sequence.role !== null && /\p{L}[ \u00A0]$/u.test(sequence.before)
  if (!speaks && !byTitle) return null
  const speaker = matchSurname(sequence.name, speakers)
  // A state or a ministry also "said": without an office in front only a known surname is a person.
  if (speaker.choices.length === 0 && !byTitle && !SPOKEN_BY.test(sequence.before)) return null
  const person = { name: sequence.name, surname: sequence.name, role: sequence.role, speaker }
  people.push(person)
  return person
}

function surnameOf(tokens: string[], speaker: Match, speakers: readonly KnownSpeaker[]): string {
  const known = speakers.find(({ id }) => id === speaker.chosen)
  return (known && familyName(known)) ?? tokens.at(-1) ?? ''
}

export function unnamed(label: string): Person {
  return { name: label, surname: label, role: label, speaker: NO_MATCH }
}
