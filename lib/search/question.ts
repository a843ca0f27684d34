/** What narrows a search beside its words, as somebody may type it: `speaker:"Lena Ostrow" after:2020`. */
export const OPERATORS = ['speaker', 'session', 'edition', 'topic', 'type', 'before', 'after'] as const
export type Operator = (typeof OPERATORS)[number]

export interface Question {
  /** The words that must all be found, in any order and form. */
  words: string
  /** Words that must stand together as they are. */
  phrases: string[]
  /** What must not be found: words, and phrases. */
  excluded: string[]
  operators: { name: Operator; value: string }[]
}

const MOST_LETTERS = 200
const MOST_PARTS = 16

/** The question as it is asked and shown: one line, no characters that the database cannot hold, not endless. */
export function cleanQuery(input: string): string {
  const line = input
    .slice(0, MOST_LETTERS * 4)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return [...line].slice(0, MOST_LETTERS).join('').trim()
}

// A minus sign or an operator, then words in quotation marks of any kind, or one word.
const PART = /(-?)(?:(\p{L}+):(?=["“„«”]|\S))?(?:["“„«”]([^"“”»]*)["“”»]|(\S+))/gu

/** Reads a search as it was typed. Whatever cannot be meant as more is a word. */
export function readQuestion(typed: string): Question {
  const question: Question = { words: '', phrases: [], excluded: [], operators: [] }
  const words: string[] = []
  for (const [, minus, before, quoted, bare] of [...cleanQuery(typed).matchAll(PART)].slice(0, MOST_PARTS)) {
    const value = (quoted ?? bare ?? '').trim()
    const name = OPERATORS.find((operator) => operator === before?.toLowerCase())
    if (!/[\p{L}\p{N}]/u.test(value)) continue
    if (name && !minus) question.operators.push({ name, value })
    else if (minus) question.excluded.push(before ? `${before} ${value}` : value)
    else if (quoted !== undefined && !before) question.phrases.push(value)
    else words.push(before ? `${before} ${value}` : value)
  }
  return { ...question, words: words.join(' ') }
}

/** The same question as somebody would type it. */
export function writeQuestion({ words, phrases, excluded, operators }: Question): string {
  const parts = [
    words,
    ...phrases.map((phrase) => `"${phrase}"`),
    ...excluded.map((value) => `-${whole(value)}`),
    ...operators.map(({ name, value }) => `${name}:${whole(value)}`),
  ]
  return parts.filter(Boolean).join(' ')
}

function whole(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value
}

/** The first day of a year, a month or a day as it is typed; null for anything else. */
export function firstDayOf(value: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  if (!year || year < '1000') return null
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  // What is no day of the calendar is another day, or none.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : iso
}
