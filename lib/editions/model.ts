import { calendarDay, dateColumn, type CalendarDay } from '@/lib/core/calendar-day'
import { wallClock } from '@/lib/core/time-zone'
import type { EditionStatus } from '@/lib/platform/db/generated/enums'

/** What a line of text needs to name an edition and link to it. */
export interface EditionRef {
  slug: string
  number: number
  year: number
  city: string | null
  /** The abbreviation of the series, such as WPC. */
  series: string
}

export interface Edition extends EditionRef {
  id: string
  status: EditionStatus
  country: string | null
  timeZone: string | null
  startsOn: Date | null
  endsOn: Date | null
  datesNote: string | null
  theme: string | null
  participation: string | null
  seriesName: string
  venue: string | null
}

export type EditionPhase = 'not-held' | 'planned' | 'in-progress' | 'held'

/** Where an edition stands at `now`, by the calendar of its own zone. Without days, its status decides. */
export function phaseOf(edition: Edition, now: Date): EditionPhase {
  if (edition.status === 'not_held') return 'not-held'
  if (!edition.startsOn) return edition.status
  const today = wallClock(now, edition.timeZone ?? 'UTC').day
  if (today < calendarDay(edition.startsOn)) return 'planned'
  return today <= calendarDay(edition.endsOn ?? edition.startsOn) ? 'in-progress' : 'held'
}

/** The edition that readers mean by "the conference": the one in session, else the last that was held, else the next. */
export function currentEdition(newestFirst: readonly Edition[], now: Date): Edition | null {
  const inPhase = (phase: EditionPhase) => newestFirst.filter((edition) => phaseOf(edition, now) === phase)
  return inPhase('in-progress')[0] ?? inPhase('held')[0] ?? inPhase('planned').at(-1) ?? null
}

/** The calendar days of an edition; empty while they are not known. */
export function daysOf({ startsOn, endsOn }: Pick<Edition, 'startsOn' | 'endsOn'>): Date[] {
  if (!startsOn) return []
  const last = endsOn ?? startsOn
  const days: Date[] = []
  for (let day = startsOn; day <= last && days.length < LONGEST; day = nextDay(calendarDay(day))) days.push(day)
  return days
}

/** No conference lasts longer; a mistyped year must not fill a page with days. */
const LONGEST = 31

function nextDay(day: CalendarDay): Date {
  const date = dateColumn(day)
  date.setUTCDate(date.getUTCDate() + 1)
  return date
}
