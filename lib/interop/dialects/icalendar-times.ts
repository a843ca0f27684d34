import ICAL from 'ical.js'
import { isTimeZone } from '@/lib/core/time-zone'
import { addDays, clockTime, dayOf, knownZone, localInstant, type Clock } from './time'
import { zoneMeant, zoneOfOffset } from './zone-names'

export function isFloating(start: ICAL.Property | null): boolean {
  return start !== null && !start.getFirstParameter('tzid') && !isUtc(start)
}

/** Null where there is none, and where what stands there is none. */
function timeOf(start: ICAL.Property | null): ICAL.Time | null {
  const [day, hour = ''] = rawOf(start).split('T')
  // The parser would carry a thirteenth month over into the next year.
  if (!start || !day || dayOf(day) !== day) return null
  // Without VALUE=DATE many write a day all the same.
  if (/^:*$/.test(hour)) return ICAL.Time.fromDateString(day)
  if (!/^\d{2}:\d{2}:\d{2}Z?$/.test(hour)) return null
  const value: unknown = start.getFirstValue()
  return value instanceof ICAL.Time && clockTime(hour.replace('Z', '')) ? value : null
}

/** As the parser took it from the file: "2031-05-01T10:00:00Z". */
function rawOf(start: ICAL.Property | null): string {
  const raw = (start?.jCal as unknown[] | undefined)?.[3]
  return typeof raw === 'string' ? raw : ''
}

export function isUtc(start: ICAL.Property | null): boolean {
  return timeOf(start)?.zone === ICAL.Timezone.utcTimezone
}

export function isDate(start: ICAL.Property): boolean {
  return timeOf(start)?.isDate === true
}

/** An event of whole days; its end is the day after the last. */
export function daysOf(event: ICAL.Component, start: ICAL.Property): { first: string | null; last: string | null } {
  const [first, end] = [dayText(timeOf(start)), dayText(timeOf(event.getFirstProperty('dtend')))]
  const last = first && end && end > first ? addDays(end, -1) : null
  return { first, last: last === first ? null : last }
}

function dayText(time: ICAL.Time | null): string | null {
  return time && dayOf([time.year, pad(time.month), pad(time.day)].join('-'))
}

export function instantOf(event: ICAL.Component, name: string, at: string, clock: Clock): { at: Date } | null {
  const found = event.getFirstProperty(name)
  const time = timeOf(found)
  if (found && !time) clock.oddities.add('unreadable-time', at, rawOf(found))
  if (/T24:/.test(rawOf(found))) clock.oddities.add('hour-24', at, rawOf(found))
  if (!found || !time || time.isDate) return null
  if (isUtc(found)) return { at: time.toJSDate() }
  const [day, hour] = [`${time.year}-${pad(time.month)}-${pad(time.day)}`, `${pad(time.hour)}:${pad(time.minute)}`]
  const tzid = found.getFirstParameter('tzid')
  const defined = tzid ? event.parent?.getTimeZoneByID(tzid) : null
  if (tzid && isTimeZone(tzid)) {
    if (!defined) clock.oddities.add('zone-not-defined', at, tzid)
    const instant = localInstant(day, hour, at, { ...clock, zone: tzid })
    return instant && { at: instant }
  }
  if (tzid && defined) {
    time.zone = defined
    return { at: new Date(time.toUnixTime() * 1000) }
  }
  const instant = localInstant(day, hour, at, { ...clock, zone: zoneOf(tzid ?? null, at, clock) })
  return instant && { at: instant }
}

/** The zone of a time: by another name, as an offset, or that of the file where nobody knows it. */
function zoneOf(tzid: string | null, at: string, { zone, oddities }: Clock): string {
  const offset = tzid && zoneOfOffset(tzid)
  if (!tzid || offset) return offset || zone
  if (zoneMeant(tzid) === null) oddities.add('unknown-zone-id', at, tzid)
  return zoneMeant(tzid) === null ? zone : (knownZone(tzid, at, oddities) ?? zone)
}

export function endOf(event: ICAL.Component, startsAt: Date | null, at: string, clock: Clock): Date | null {
  const end = instantOf(event, 'dtend', at, clock)
  if (end) return end.at
  const duration: unknown = event.getFirstPropertyValue('duration')
  return startsAt && duration instanceof ICAL.Duration
    ? new Date(startsAt.getTime() + duration.toSeconds() * 1000)
    : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
