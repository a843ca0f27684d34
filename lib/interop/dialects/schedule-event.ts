import { wallClock } from '@/lib/core/time-zone'
import { addDays, clockTime, dayOf, instantOf, localInstant, minutesOf, type Clock } from './time'
import type { GivenSession } from './programme-builder'

/** The day of a schedule that an event stands under. */
export interface ScheduleDay {
  date: string | null
  /** When the day's programme begins and ends; often after midnight. */
  start: string | null
  end: string | null
  /** The hour at which the next day begins, where the conference names one ("09:00:00"). */
  change?: string | null
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
  return { day: dayListed(event, day, startsAt, clock), startsAt, endsAt: endOf(event, startsAt, clock) }
}

/** The day of the programme, unless the event is neither on it nor in the night after it. */
function dayListed(event: ScheduleTime, day: ScheduleDay, startsAt: Date | null, clock: Clock): string | null {
  const listed = day.date ? dayOf(day.date) : null
  if (!listed || !startsAt) return listed
  const own = wallClock(startsAt, clock.zone).day
  if (own === listed || own === addDays(listed, 1)) return listed
  // Where the offset is not the zone's, the words may still agree.
  if (event.date && [listed, addDays(listed, 1)].includes(dayOf(event.date) ?? '')) return listed
  clock.oddities.add('day-differs', event.at, `${event.title}: ${own}, ${listed}`)
  return own
}

function startOf(event: ScheduleTime, day: ScheduleDay, clock: Clock): Date | null {
  const { at, title } = event
  const listed = day.date ? dayOf(day.date) : null
  if (event.date && /\d[T ]\d/.test(event.date)) {
    const instant = instantOf(event.date, at, clock)
    const own = dayOf(event.date)
    if (instant) compareStart(event, instant, clock)
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

/** The hour of the date and that of the start are one, in the words or on the zone's clock. */
function compareStart({ at, title, date, start }: ScheduleTime, instant: Date, clock: Clock): void {
  const [told, said] = [start && clockTime(start), date && /[T ](\d{1,2}:\d{2})/.exec(date)?.[1]]
  if (!told || !said) return
  const same = [clockTime(said)?.time, wallClock(instant, clock.zone).time].includes(told.time)
  if (!same) clock.oddities.add('start-differs', at, `${title}: ${start}, ${date}`)
}

/** The hour at which the next day begins. */
function changeOfDay({ start, end, change }: ScheduleDay): string {
  const named = change ? clockTime(change) : null
  if (named && !start && !end) return named.time
  const [begins, ends] = [timeIn(start), timeIn(end)]
  if (begins && ends && ends < begins) return begins
  return begins && begins < EARLIEST ? begins : EARLIEST
}

function timeIn(text: string | null): string | null {
  const found = text && /[T ](\d{2}:\d{2})/.exec(text)
  return found ? found[1]! : null
}

function endOf({ at, end, duration, title }: ScheduleTime, startsAt: Date | null, clock: Clock): Date | null {
  const minutes = duration ? minutesOf(duration) : null
  if (end && /\d[T ]\d/.test(end)) {
    const instant = instantOf(end, at, clock)
    const length = instant && startsAt && (instant.getTime() - startsAt.getTime()) / 60_000
    if (minutes !== null && length !== null && length > 0 && length !== minutes)
      clock.oddities.add('end-differs', at, `${title}: ${end}, ${duration}`)
    return instant
  }
  if (!duration || !startsAt) return null
  if (minutes === null) clock.oddities.add('unreadable-time', at, `${title}: ${duration}`)
  return minutes === null ? null : new Date(startsAt.getTime() + minutes * 60_000)
}
