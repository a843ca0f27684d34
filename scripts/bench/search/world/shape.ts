import type { Tables } from './tables'
import type { Speech } from './texts'

export interface WorldSize {
  articles: number
  sessions: number
  people: number
}

export interface World {
  tables: Tables
  speech: Speech
  size: WorldSize
}

/** At 1: a million paragraphs in 50,000 stories, 50,000 sessions, 100,000 people. */
export function worldSize(scale: number): WorldSize {
  const part = (count: number) => Math.max(50, Math.round(count * scale))
  return { articles: part(50_000), sessions: part(50_000), people: part(100_000) }
}

const KINDS = [
  'series',
  'edition',
  'topic',
  'speaker',
  'variant',
  'session',
  'appearance',
  'article',
  'revision',
  'block',
  'quote',
]

/** Version 7 in form; in the order in which things were made. */
export function idOf(kind: string, number: number): string {
  const tail = KINDS.indexOf(kind).toString(16).padStart(2, '0') + number.toString(16).padStart(10, '0')
  return `01900000-0000-7000-8000-${tail}`
}

const FIRST_DAY = Date.UTC(2008, 9, 1)
const DAYS = 17 * 365

/** A day between the first and the last, by how far the story of the conference has gone (0 to 1). */
export function dayOf(part: number): string {
  return new Date(FIRST_DAY + Math.round(part * DAYS) * 86_400_000).toISOString().slice(0, 10)
}
