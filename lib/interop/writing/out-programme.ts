import type { AppearanceRole, SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'
import type { Edition } from '@/lib/editions/model'

/** A session as other systems are given it. */
export interface OutSession {
  id: string
  slug: string
  edition: string
  timeZone: string
  title: string
  type: SessionType
  status: SessionStatus
  language: string | null
  abstract: string | null
  day: Date | null
  startsAt: Date | null
  endsAt: Date | null
  room: string | null
  venue: string | null
  track: string | null
  /** Raised by every change. */
  version: number
  /** When its address went live, where that is known. */
  announcedAt: Date | null
  people: OutPerson[]
  coverage: { slug: string; headline: string }[]
}

export interface OutPerson {
  id: string
  slug: string
  name: string
  wikidataId: string | null
  role: AppearanceRole
  title: string | null
  organisation: string | null
}

export interface OutProgramme {
  edition: Edition
  /** The newest named version of the programme. */
  version: string | null
  sessions: OutSession[]
}

/** What another system needs to know of ours. */
export interface OutWorld {
  siteUrl: string
  absolute: (path: string) => string
}
