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

/** The calendar day and the time (HH:MM) that a wall clock in `zone` shows at `instant`. */
export function wallClock(instant: Date, zone: string): { day: CalendarDay; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) }
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
