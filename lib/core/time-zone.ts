import { Temporal } from 'temporal-polyfill'
import type { CalendarDay } from './calendar-day'

/**
 * The instant at which a wall clock in `zone` (IANA) shows `time` (HH:MM) on `day`. An hour that a clock change leaves
 * out is moved forward by the gap; one that comes twice means the first.
 */
export function instantInZone(day: CalendarDay, time: string, zone: string): Date {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  return new Date(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/** What a field for day and time means on a wall clock in `zone`; undefined for what is no moment or no zone. */
export function momentInZone(wall: string, zone: string): Date | undefined {
  if (!WALL_CLOCK.test(wall) || !isTimeZone(zone)) return undefined
  try {
    const plain = Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
    return new Date(plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Every instant at which a wall clock in `zone` shows this day and time: none in an hour that a clock change leaves out,
 * two in one that comes twice. Undefined for what is no moment or no zone.
 */
export function momentsInZone(wall: string, zone: string): Date[] | undefined {
  if (!WALL_CLOCK.test(wall) || !isTimeZone(zone)) return undefined
  try {
    const plain = Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
    const readings = (['earlier', 'later'] as const).map((disambiguation) =>
      plain.toZonedDateTime(zone, { disambiguation }),
    )
    const shown = readings.filter((reading) => reading.toPlainDateTime().equals(plain))
    return [...new Set(shown.map(({ epochMilliseconds }) => epochMilliseconds))].map((ms) => new Date(ms))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What a field for day and time shows of an instant on a wall clock in `zone`. */
export function wallTime(instant: Date, zone: string): string {
  const { day, time } = wallClock(instant, zone)
  return `${day}T${time}`
}

/** The calendar day and the time (HH:MM) that a wall clock in `zone` shows at `instant`. */
export function wallClock(instant: Date, zone: string): { day: CalendarDay; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** An instant as ISO 8601 on a wall clock in `zone`, with its distance from UTC: "2024-12-13T08:30:00+04:00". */
export function isoInZone(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toString({
    timeZone: zone,
    smallestUnit: 'second',
  })
}

export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
