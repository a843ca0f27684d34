import ICAL from 'ical.js'
import { isTimeZone } from '@/lib/core/time-zone'
import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { DEEPEST, MOST_PARTS } from '../reading/limits'
import { UnreadableFile } from '../unreadable-file'
import { ProgrammeBuilder } from './programme-builder'
import { knownZone, localInstant, type Clock } from './time'
import { zoneFor } from './zone'

// Several rooms in one text: joined by a comma, "and" or a slash between spaces, or said to be many.
const SEVERAL = /;|,\s|\s\/\s|\b(rooms|räume|säle|salles)\b/i
const LONGEST_LINE = 200_000

/** iCalendar of any calendar program: one session for each event, people where somebody is named as one. */
export function readICalendar(text: string, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const lines = eventLines(text)
  const calendar = parse(text)
  const events = calendar.getAllSubcomponents('vevent')
  const named = property(calendar, 'x-wr-timezone') ?? zoneOfDefinitions(calendar)
  const local = events.some((event) => isFloating(event.getFirstProperty('dtstart')))
  const { zone, stated } = zoneFor(named, fallback, local, oddities)
  const builder = new ProgrammeBuilder('icalendar', { zone, stated }, oddities)
  const { clock } = builder

  events.forEach((event, index) => {
    const at = `line ${lines[index] ?? '?'}`
    const title = property(event, 'summary')
    const uid = property(event, 'uid')
    // A changed repetition of an event is no event of its own.
    const repetition = event.getFirstProperty('recurrence-id') !== null
    if (event.getFirstProperty('rrule') || event.getFirstProperty('rdate') || repetition)
      oddities.add('repeats', at, title)
    if (!event.getFirstProperty('dtstamp')) oddities.add('no-stamp', at, title)
    const startsAt = instantOf(event, 'dtstart', at, clock)
    const start = event.getFirstProperty('dtstart')
    const location = property(event, 'location')
    if (location && SEVERAL.test(location)) oddities.add('several-rooms', at, location)
    builder.add({
      at,
      id: uid && repetition ? `${uid} ${startsAt?.at?.toISOString() ?? ''}` : uid,
      title,
      texts: [property(event, 'description')],
      type: property(event, 'categories'),
      state: property(event, 'status'),
      day: start && isDate(start) ? dayText(start) : null,
      startsAt: startsAt?.at ?? null,
      endsAt: endOf(event, startsAt?.at ?? null, at, clock),
      room: location,
    })
  })
  if (events.some((event) => isUtc(event.getFirstProperty('dtstart'))) && zone !== 'UTC')
    oddities.add('times-in-utc', 'file', zone)
  const escaped = /^SUMMARY.*\\,/m.test(text) || /^LOCATION.*\\,/m.test(text)
  if (escaped) oddities.add('escaped-commas', 'file')
  return builder.finish({
    title: property(calendar, 'x-wr-calname') ?? property(calendar, 'name'),
    version: null,
    timeZone: stated,
  })
}

/** The line on which each event begins; depth and number are counted before anything is built. */
function eventLines(text: string): number[] {
  const found: number[] = []
  let [depth, line, parts, from] = [0, 0, 0, 0]
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    line += 1
    parts += 1
    if (to - from > LONGEST_LINE) throw new UnreadableFile('too-deep', `line ${line}`)
    const begun = text.slice(from, Math.min(to, from + 12)).toUpperCase()
    if (begun.startsWith('BEGIN:')) {
      depth += 1
      if (begun.startsWith('BEGIN:VEVENT')) found.push(line)
    } else if (begun.startsWith('END:')) depth -= 1
    if (depth > DEEPEST) throw new UnreadableFile('too-deep', `line ${line}`)
    if (parts > MOST_PARTS) throw new UnreadableFile('too-many-parts', `line ${line}`)
    from = to + 1
  }
  return found
}

function parse(text: string): ICAL.Component {
  try {
    const parsed = ICAL.parse(text) as unknown[]
    // One calendar is given by itself, several as a list of them.
    const one = typeof parsed[0] === 'string' ? parsed : parsed[0]
    return new ICAL.Component(one as ConstructorParameters<typeof ICAL.Component>[0])
  } catch (error) {
    throw new UnreadableFile('not-well-formed', null, error instanceof Error ? error.message.slice(0, 200) : null)
  }
}

function property(component: ICAL.Component, name: string): string | null {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function zoneOfDefinitions(calendar: ICAL.Component): string | null {
  const zones = calendar.getAllSubcomponents('vtimezone').flatMap((each) => property(each, 'tzid') ?? [])
  return zones.length === 1 ? zones[0]! : null
}

function isFloating(start: ICAL.Property | null): boolean {
  return start !== null && !start.getFirstParameter('tzid') && !isUtc(start)
}

function timeOf(start: ICAL.Property | null): ICAL.Time | null {
  const value: unknown = start?.getFirstValue()
  return value instanceof ICAL.Time ? value : null
}

function isUtc(start: ICAL.Property | null): boolean {
  return timeOf(start)?.zone === ICAL.Timezone.utcTimezone
}

function isDate(start: ICAL.Property): boolean {
  return timeOf(start)?.isDate === true
}

function dayText(start: ICAL.Property): string | null {
  const time = timeOf(start)
  return time && [time.year, pad(time.month), pad(time.day)].join('-')
}

function instantOf(event: ICAL.Component, name: string, at: string, clock: Clock): { at: Date } | null {
  const found = event.getFirstProperty(name)
  const time = timeOf(found)
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
  if (tzid && knownZone(tzid, at, clock.oddities) === null) clock.oddities.add('unknown-zone-id', at, tzid)
  const instant = localInstant(day, hour, at, clock)
  return instant && { at: instant }
}

function endOf(event: ICAL.Component, startsAt: Date | null, at: string, clock: Clock): Date | null {
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
