import type { AppearanceRole, SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'

/** An edition as it stands, as far as an import can touch it. */
export interface EditionState {
  id: string
  slug: string
  /** The series and the year, for naming a venue that nobody named. */
  label: string
  timeZone: string | null
  status: 'planned' | 'held' | 'not_held'
  city: string | null
  country: string | null
  startsOn: string | null
  endsOn: string | null
  venueId: string | null
  rooms: { id: string; name: string }[]
  tracks: { id: string; name: string; slug: string }[]
  sessions: StateSession[]
  /** Who takes part without a session. */
  speakerIdsAtEdition: string[]
  refs: StateRef[]
}

export interface StateSession {
  id: string
  slug: string
  title: string
  type: SessionType
  status: SessionStatus
  language: string | null
  abstract: string | null
  day: string | null
  startsAt: Date | null
  endsAt: Date | null
  previouslyStartsAt: Date | null
  room: string | null
  track: string | null
  appearances: StateAppearance[]
}

export interface StateAppearance {
  id: string
  speakerId: string
  role: AppearanceRole
  title: string | null
  organisation: string | null
  /** Quotes hang on it: it stays even if the source no longer names it. */
  quoted: boolean
}

/** What a source calls a thing of ours, and what it said of it last. */
export interface StateRef {
  id: string
  family: string
  kind: 'session' | 'person'
  key: string
  guid: string | null
  sessionId: string | null
  speakerId: string | null
  said: unknown
  goneAt: Date | null
}

/** A person of ours who may be one of the file's. */
export interface KnownPerson {
  id: string
  name: string
  biography: string | null
  website: string | null
  /** Every spelling, the name first. */
  spellings: string[]
}
