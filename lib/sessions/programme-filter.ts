import { calendarDay, type CalendarDay } from '@/lib/core/calendar-day'
import { slugify } from '@/lib/core/slug'
import type { ProgrammeSession } from './model'

/** What of a programme a reader asks for, as the address says it. */
export interface ProgrammeFilter {
  day?: CalendarDay
  /** The slug of a track. */
  track?: string
  /** A room by the slug of its name. */
  room?: string
  type?: string
  language?: string
  /** Words that stand in a title, a name, an office or an organisation. */
  q?: string
}

export interface Choice {
  value: string
  name: string
  count: number
}

const FIELDS = ['day', 'track', 'room', 'type', 'language', 'q'] as const

/** The filter of an address; what is given twice or not at all does not count. */
export function programmeFilter(query: Record<string, string | string[] | undefined>): ProgrammeFilter {
  const given = FIELDS.map((field) => [field, query[field]] as const)
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'string' && value.trim() !== ''))
}

/** The query of an address that asks for this filter, "" for none. */
export function filterQuery(filter: ProgrammeFilter): string {
  const chosen = FIELDS.flatMap((field) => {
    const value = filter[field]
    return value ? [[field, value]] : []
  })
  const query = new URLSearchParams(chosen).toString()
  return query && `?${query}`
}

/** The sessions that a filter leaves. A session stays whole when it fits, and when one of its parts does. */
export function filterProgramme(sessions: readonly ProgrammeSession[], filter: ProgrammeFilter): ProgrammeSession[] {
  return sessions.filter((session) => fits(session, filter) || session.parts.some((part) => fits(part, filter)))
}

/** The tracks, rooms, types or languages of some sessions, in the order in which they first come, each once. */
export function choicesOf(
  sessions: readonly ProgrammeSession[],
  filter: ProgrammeFilter,
  field: 'track' | 'room' | 'type' | 'language',
): Choice[] {
  const { [field]: _, ...others } = filter
  const choices = new Map<string, Choice>()
  for (const session of sessions) {
    const value = valueOf(session, field)
    if (value === null || choices.has(value)) continue
    const count = filterProgramme(sessions, { ...others, [field]: value }).length
    choices.set(value, { value, name: nameOf(session, field) ?? value, count })
  }
  return [...choices.values()]
}

export function roomSlug(room: string): string {
  return slugify(room) || encodeURIComponent(room).replace(/%/g, '').toLowerCase()
}

function fits(session: ProgrammeSession, filter: ProgrammeFilter): boolean {
  const { day, q } = filter
  if (day && (session.day ? calendarDay(session.day) : UNDATED) !== day) return false
  const chosen = (['track', 'room', 'type', 'language'] as const).every(
    (field) => !filter[field] || valueOf(session, field) === filter[field],
  )
  return chosen && (!q || holds(session, q))
}

/** The day under which an address asks for sessions whose day no source names. */
export const UNDATED = 'unknown'

function valueOf(session: ProgrammeSession, field: 'track' | 'room' | 'type' | 'language'): string | null {
  if (field === 'track') return session.trackSlug
  if (field === 'room') return session.room && roomSlug(session.room)
  return session[field]
}

function nameOf(session: ProgrammeSession, field: 'track' | 'room' | 'type' | 'language'): string | null {
  return session[field]
}

function holds(session: ProgrammeSession, words: string): boolean {
  const people = session.participants.flatMap(({ name, title, organisation }) => [name, title, organisation])
  const text = plain([session.title, session.track, session.room, ...people].filter(Boolean).join(' '))
  return plain(words)
    .split(' ')
    .every((word) => text.includes(word))
}

/** Letters without accents and case: what one types in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
