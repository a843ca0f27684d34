import { Temporal } from 'temporal-polyfill'
import type { CalendarDay } from '@/lib/core/calendar-day'
import type { Oddities } from '../oddities'
import { zoneMeant } from './zone-names'

/** The zone of a file with local times, and where oddities of times go. */
export interface Clock {
  zone: string
  oddities: Oddities
  /** Whether the file itself names the zone: only then an offset can contradict it at each place. */
  stated?: boolean
}

const DATE_TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i

/** An instant as a file writes it: ISO 8601, with an offset or on the zone's wall clock. Null when it is none. */
export function instantOf(text: string, at: string, clock: Clock): Date | null {
  const found = DATE_TIME.exec(text.trim())
  if (!found?.[4]) return unreadable(text, at, clock)
  const [, year, month, day, hour, minute, second = '00', offset] = found
  const date = `${year}-${month}-${day}`
  if (!offset) return localInstant(date, `${hour.padStart(2, '0')}:${minute}`, at, clock)
  const time = clockTime(`${hour}:${minute}`)
  const base = time && plainDate(date)
  if (!time || !base) return unreadable(text, at, clock)
  if (time.days > 0) clock.oddities.add('hour-24', at, text)
  const iso = `${base.add({ days: time.days }).toString()}T${time.time}:${second}${offset.toUpperCase() === 'Z' ? 'Z' : colons(offset)}`
  const instant = Temporal.Instant.from(iso)
  if (offset.toUpperCase() !== 'Z') compareOffset(instant, colons(offset), text, at, clock)
  return new Date(instant.epochMilliseconds)
}

/** What the zone's wall clock says on a day; "24:00" and later hours belong to the day after. */
export function localInstant(day: CalendarDay, time: string, at: string, { zone, oddities }: Clock): Date | null {
  const [read, date] = [clockTime(time), plainDate(day)]
  if (!read || !date) return unreadable(`${day} ${time}`, at, { zone, oddities })
  if (read.days > 0) oddities.add('hour-24', at, time)
  const wall = date.add({ days: read.days }).toPlainDateTime(Temporal.PlainTime.from(read.time))
  const instant = wall.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const other = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  // An hour that a clock change leaves out or repeats.
  if (instant.epochMilliseconds !== other.epochMilliseconds || !instant.toPlainDateTime().equals(wall))
    oddities.add('clock-change', at, `${wall.toString()} ${zone}`)
  return new Date(instant.epochMilliseconds)
}

/** "9:30", "09:30", "09:30:00", "24:00", "25:15": the time, and how many days later. */
export function clockTime(text: string): { time: string; days: number } | null {
  const found = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim())
  if (!found) return null
  const [hours, minutes] = [Number(found[1]), Number(found[2])]
  if (hours > 47 || minutes > 59) return null
  return { time: `${String(hours % 24).padStart(2, '0')}:${found[2]}`, days: Math.floor(hours / 24) }
}

/** "01:30", "1:30:00", "PT1H30M", or a number of minutes: in minutes. */
export function minutesOf(text: string): number | null {
  const clock = /^(\d{1,3}):(\d{2})(?::\d{1,2})?$/.exec(text.trim())
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  if (/^\d{1,5}$/.test(text.trim())) return Number(text)
  if (!/^P/i.test(text.trim())) return null
  try {
    return Math.round(Temporal.Duration.from(text.trim()).total({ unit: 'minutes', relativeTo: '2000-01-01' }))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export function dayOf(text: string): CalendarDay | null {
  const found = /^(\d{4}-\d{2}-\d{2})/.exec(text.trim())
  return found && plainDate(found[1]!) ? found[1]! : null
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The zone that a file names, when it is one. */
export function knownZone(name: string | null, at: string, oddities: Oddities): string | null {
  if (name === null) return null
  const meant = zoneMeant(name)
  if (meant === null) oddities.add('unknown-time-zone', at, name)
  else if (meant !== name) oddities.add('zone-by-other-name', at, `${name}: ${meant}`)
  return meant
}

function plainDate(day: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function compareOffset(instant: Temporal.Instant, offset: string, text: string, at: string, clock: Clock): void {
  if (instant.toZonedDateTimeISO(clock.zone).offset === offset) return
  if (clock.stated) clock.oddities.add('offset-differs', at, text)
  else if (clock.oddities.count('offset-not-of-edition') === 0)
    clock.oddities.add('offset-not-of-edition', at, `${text}, ${clock.zone}`)
}

function colons(offset: string): string {
  const digits = offset.replace(':', '')
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
}

function unreadable(text: string, at: string, { oddities }: Clock): null {
  oddities.add('unreadable-time', at, text)
  return null
}
