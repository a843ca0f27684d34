import type ICAL from 'ical.js'
import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { UnreadableFile } from '../unreadable-file'
import { eventLines, parseCalendars } from './icalendar-parse'
import { daysOf, endOf, instantOf, isDate, isFloating, isUtc } from './icalendar-times'
import { ProgrammeBuilder } from './programme-builder'
import { isKnownType } from './vocabulary'
import { zoneFor } from './zone'

// Several rooms in one text: joined by a comma, "and" or a slash between spaces, or said to be many.
const SEVERAL = /;|,\s|\s\/\s|\b(rooms|räume|säle|salles)\b/i

/** iCalendar of any calendar program: one session for each event, people where somebody is named as one. */
export function readICalendar(text: string, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const lines = eventLines(text)
  const calendars = parseCalendars(text)
  const [calendar] = calendars
  if (!calendar) throw new UnreadableFile('no-sessions')
  if (calendars.length > 1) oddities.add('several-calendars', 'file', `${calendars.length}`)
  const events = calendars.flatMap((each) => each.getAllSubcomponents('vevent'))
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
    const days = start && isDate(start) ? daysOf(event, start) : null
    const invited = event.getAllProperties('attendee').flatMap((each) => each.getFirstParameter('cn') || [])
    if (invited.length > 0) oddities.add('attendees-left-out', at, invited.join(', '))
    const { type, track } = categoriesOf(event)
    const location = property(event, 'location')
    if (location && SEVERAL.test(location)) oddities.add('several-rooms', at, location)
    builder.add({
      at,
      id: uid && repetition ? `${uid} ${startsAt?.at?.toISOString() ?? ''}` : uid,
      title,
      texts: [property(event, 'description')],
      type,
      track,
      state: property(event, 'status'),
      day: days?.first ?? null,
      days: days?.last ?? null,
      links: ['attach', 'conference', 'image'].some((name) => event.getFirstProperty(name) !== null),
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

function property(component: ICAL.Component, name: string): string | null {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function zoneOfDefinitions(calendar: ICAL.Component): string | null {
  const zones = calendar.getAllSubcomponents('vtimezone').flatMap((each) => property(each, 'tzid') ?? [])
  return zones.length === 1 ? zones[0]! : null
}

/** Of several categories the one that names a kind of session, and the others as the track. */
function categoriesOf(event: ICAL.Component): { type: string | null; track: string | null } {
  const words = event
    .getAllProperties('categories')
    .flatMap((each) => each.getValues() as unknown[])
    .flatMap((each) => (typeof each === 'string' && each.trim() ? [each.trim()] : []))
  if (words.length < 2) return { type: words[0] ?? null, track: null }
  const type = words.find(isKnownType) ?? null
  return { type, track: words.filter((word) => word !== type).join(', ') || null }
}
