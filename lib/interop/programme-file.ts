import type { CalendarDay } from '@/lib/core/calendar-day'
import type { AppearanceRole, SessionType } from '@/lib/platform/db/generated/enums'
import type { CsvMapping } from './dialects/csv-columns'
import type { Oddity } from './oddities'

/** The forms that programmes come in. Ids are shared within a family: schedule.xml and schedule.json of one system agree. */
export const DIALECTS = [
  'schedule-xml',
  'schedule-json',
  'schedule-json-2',
  'sessionize',
  'open-event',
  'icalendar',
  'csv',
] as const

export type Dialect = (typeof DIALECTS)[number]

/** Who gave the ids: a session keeps its own across files of one family. */
export const FAMILY = {
  'schedule-xml': 'schedule',
  'schedule-json': 'schedule',
  'schedule-json-2': 'schedule',
  sessionize: 'sessionize',
  'open-event': 'open-event',
  icalendar: 'icalendar',
  csv: 'csv',
} as const satisfies Record<Dialect, string>

/** What a file says, whatever its form: one programme, and everything about the file that was odd. */
export interface ProgrammeFile {
  dialect: Dialect
  title: string | null
  version: string | null
  /** The zone that the file names, if it is one. */
  timeZone: string | null
  rooms: string[]
  tracks: string[]
  sessions: SourceSession[]
  people: SourcePerson[]
  /** How many ids of people the file has; two may be one person. */
  personIds: number
  /** Keys of people who take part, in a file that names nobody in any session. */
  peopleInNoSession: string[]
  oddities: Oddity[]
  /** Of a table: its columns, and which was taken for what. */
  columns?: { headers: string[]; mapping: CsvMapping }
}

export interface SourceSession {
  /** The id that the source gave, or made of title and time where it gave none. */
  key: string
  guid: string | null
  /** Where it stands in the file: a line or a path. */
  at: string
  title: string
  /** False where the file has no title and the words are ours. */
  titleOfficial: boolean
  abstract: string | null
  /** Null where the file says nothing of types. */
  type: SessionType | null
  language: string | null
  cancelled: boolean
  /** The day that the programme lists it under: after midnight still the day before. */
  day: CalendarDay | null
  startsAt: Date | null
  endsAt: Date | null
  room: string | null
  track: string | null
  people: SourceRole[]
}

export interface SourceRole {
  /** The key of a person of the file. */
  person: string
  /** Null where the file says nothing of roles. */
  role: AppearanceRole | null
  title: string | null
  organisation: string | null
}

export interface SourcePerson {
  key: string
  guid: string | null
  at: string
  name: string
  /** Null where the file does not part the name. */
  sortName: string | null
  otherNames: string[]
  /** Further ids of the same person in this file. */
  otherKeys: string[]
  biography: string | null
  website: string | null
}
