import type { CalendarDay } from '@/lib/core/calendar-day'
import { dayIn, type DateOrder } from './csv-dates'
import { addDays, clockTime, instantOf, localInstant, minutesOf, type Clock } from './time'

/** What a row says of when a session is. */
export interface RowTimes {
  at: string
  title: string | null
  date: string | null
  start: string | null
  end: string | null
  duration: string | null
}

interface Span {
  day: CalendarDay | null
  startsAt: Date | null
  endsAt: Date | null
}

const TIME = String.raw`\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s*(?:[ap]\.?m\.?|h|Uhr)?`
const RANGE = new RegExp(String.raw`^(.*?)(${TIME})\s*(?:-|–|—|to|bis|à)\s*(${TIME})\s*$`, 'i')
const HALF_A_DAY = 12 * 60 * 60 * 1000

/** The instants of a row: date and time apart or together, or a start and an end in one cell. */
export function rowSpan(row: RowTimes, order: DateOrder, clock: Clock): Span {
  const { start, end } = parted(row)
  const day = dayIn(row.date ?? start, order)
  if (row.date !== null && day === null) clock.oddities.add('unreadable-time', row.at, row.date)
  const startsAt = momentOf(start, day, order, row.at, clock)
  return { day, startsAt, endsAt: endOf({ ...row, end }, startsAt, day, order, clock) }
}

/** "10:00 – 11:30" in the column of the start is a start and an end. */
function parted({ start, end }: RowTimes): { start: string | null; end: string | null } {
  const found = start === null ? null : RANGE.exec(start)
  // A date with hyphens is none.
  if (!found || dayIn(start, 'unclear') === start) return { start, end }
  const [, before = '', from = '', until = ''] = found
  if (timeIn(from) === null || timeIn(until) === null) return { start, end }
  return { start: `${before}${from}`, end: end ?? until }
}

function momentOf(
  text: string | null,
  day: CalendarDay | null,
  order: DateOrder,
  at: string,
  clock: Clock,
): Date | null {
  if (text === null) return null
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(text) && !/[ap]\.?m\.?$/i.test(text)) return instantOf(text, at, clock)
  const time = timeIn(text)
  const own = dayIn(text, order) ?? day
  if (time && own) return localInstant(own, time, at, clock)
  if (time !== null || (/\d/.test(text) && dayIn(text, order) === null)) clock.oddities.add('unreadable-time', at, text)
  return null
}

function endOf(
  { at, title, end, duration }: RowTimes,
  startsAt: Date | null,
  day: CalendarDay | null,
  order: DateOrder,
  clock: Clock,
): Date | null {
  if (end !== null) {
    const endsAt = momentOf(end, day, order, at, clock)
    const night = endsAt && startsAt && day && dayIn(end, order) === null && endsAt < startsAt
    const nextDay = night ? momentOf(end, addDays(day, 1), order, at, clock) : null
    // From 23:00 until 1:00; from 10:00 until 9:00 would be nearly a day, and is a mistake.
    if (!nextDay || !startsAt || nextDay.getTime() - startsAt.getTime() > HALF_A_DAY) return endsAt
    clock.oddities.add('after-midnight', at, `${title}, ${end}`)
    return nextDay
  }
  const minutes = duration === null ? null : minutesOf(duration.replace(/\s*(min(utes?|uten)?|')\.?$/i, ''))
  if (duration !== null && minutes === null) clock.oddities.add('unreadable-time', at, duration)
  return startsAt && minutes !== null ? new Date(startsAt.getTime() + minutes * 60_000) : null
}

/** "09:30", "9.30", "9h30", "2:15 pm", "2 PM", "10h": as a 24-hour clock shows it. */
function timeIn(text: string): string | null {
  const found =
    /(?:^|[T\s,])(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|h|Uhr)?$/i.exec(text.trim()) ?? []
  const [, hours, minutes, sign = ''] = found
  // A number alone is no time.
  if (!hours || (minutes === undefined && sign === '')) return null
  const half = /^[ap]/i.test(sign) ? sign[0]!.toLowerCase() : null
  // "14:00 PM" is a clock of 24 hours with a needless sign.
  const hour = half && Number(hours) <= 12 ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const time = `${hour}:${minutes ?? '00'}`
  return clockTime(time) ? time : null
}
