import { addDays, clockTime, dayOf, instantOf, localInstant, minutesOf, type Clock } from './time'
import type { GivenSession } from './programme-builder'

/** The day of a schedule that an event stands under. */
export interface ScheduleDay {
  date: string | null
  /** When the day's programme begins and ends; often after midnight. */
  start: string | null
  end: string | null
}

/** The time of an event of a schedule, as XML and JSON write it alike. */
export interface ScheduleTime {
  at: string
  title: string | null
  date: string | null
  start: string | null
  end: string | null
  duration: string | null
}

// Programmes that name no end of their days go on past midnight, and begin no earlier than this.
const EARLIEST = '05:00'

/** The instants of an event and the day that it counts to. */
export function scheduleSpan(
  event: ScheduleTime,
  day: ScheduleDay,
  clock: Clock,
): Pick<GivenSession, 'day' | 'startsAt' | 'endsAt'> {
  const startsAt = startOf(event, day, clock)
  const listed = day.date ? dayOf(day.date) : null
  return { day: listed, startsAt, endsAt: endOf(event, startsAt, clock) }
}

function startOf(event: ScheduleTime, day: ScheduleDay, clock: Clock): Date | null {
  const { at, title } = event
  const listed = day.date ? dayOf(day.date) : null
  if (event.date && /\d[T ]\d/.test(event.date)) {
    const instant = instantOf(event.date, at, clock)
    const own = dayOf(event.date)
    if (instant && listed && own === addDays(listed, 1))
      clock.oddities.add('after-midnight', at, `${title}, ${event.date}`)
    return instant
  }
  const own = event.date ? dayOf(event.date) : null
  if (!own) clock.oddities.add('no-date', at, title)
  const date = own ?? listed
  if (!date || !event.start) return null
  const time = clockTime(event.start)
  const late = time !== null && time.days === 0 && own === null && time.time < changeOfDay(day)
  if (late) clock.oddities.add('after-midnight', at, `${title}, ${event.start}`)
  return localInstant(late ? addDays(date, 1) : date, event.start, at, clock)
}

/** The hour at which the next day begins. */
function changeOfDay({ start, end }: ScheduleDay): string {
  const [begins, ends] = [timeIn(start), timeIn(end)]
  if (begins && ends && ends < begins) return begins
  return begins && begins < EARLIEST ? begins : EARLIEST
}

function timeIn(text: string | null): string | null {
  const found = text && /[T ](\d{2}:\d{2})/.exec(text)
  return found ? found[1]! : null
}

function endOf({ at, end, duration, title }: ScheduleTime, startsAt: Date | null, clock: Clock): Date | null {
  if (end && /\d[T ]\d/.test(end)) return instantOf(end, at, clock)
  if (!duration || !startsAt) return null
  const minutes = minutesOf(duration)
  if (minutes === null) clock.oddities.add('unreadable-time', at, `${title}: ${duration}`)
  return minutes === null ? null : new Date(startsAt.getTime() + minutes * 60_000)
}
