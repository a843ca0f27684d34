import type { AppearanceRole, Attendance, SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'
import type { Edition, EditionRef } from '@/lib/editions/model'

/** Somebody in a session, with the office held on that day. */
export interface Participant {
  slug: string
  name: string
  role: AppearanceRole
  attendance: Attendance
  title: string | null
  organisation: string | null
  organisationSlug: string | null
}

/** A session as the programme lists it. */
export interface ProgrammeSession {
  id: string
  slug: string
  title: string
  titleOfficial: boolean
  type: SessionType
  status: SessionStatus
  statusNote: string | null
  /** What is held instead, where that is known. */
  replacedBy: { slug: string; title: string } | null
  /** The start last announced before the session was moved to another time. */
  previouslyStartsAt: Date | null
  language: string | null
  day: Date | null
  startsAt: Date | null
  endsAt: Date | null
  room: string | null
  /** Where the venue counts the room among its others. */
  roomPosition: number
  track: string | null
  trackSlug: string | null
  participants: Participant[]
  parts: ProgrammeSession[]
}

export interface ProgrammeDay {
  /** Null for the sessions whose day no source names. */
  day: Date | null
  sessions: ProgrammeSession[]
}

/** A session on its own page. */
export interface SessionPage extends ProgrammeSession {
  edition: Edition
  abstract: string | null
  venue: string | null
  otherTitles: { title: string; language: string | null }[]
  topics: { slug: string; name: string }[]
  parent: { slug: string; title: string } | null
}

/** A session in a list outside its edition. */
export interface SessionCard {
  slug: string
  title: string
  type: SessionType
  day: Date | null
  edition: EditionRef
}

/** The programme by day in the order of the calendar; sessions without a day come last. */
export function programmeDays(sessions: readonly ProgrammeSession[]): ProgrammeDay[] {
  const days = new Map<number, ProgrammeDay>()
  for (const session of sessions) {
    const key = session.day?.getTime() ?? Infinity
    const day = days.get(key) ?? { day: session.day, sessions: [] }
    days.set(key, { ...day, sessions: [...day.sessions, session] })
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day)
}
