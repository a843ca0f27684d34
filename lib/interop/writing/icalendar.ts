import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { PUBLISHER } from '@/lib/core/publisher'
import type { OutPerson, OutSession, OutWorld } from './out-programme'
import { vtimezone } from './vtimezone'

export interface Calendar {
  name: string
  /** The page that it belongs to. */
  url: string
  sessions: OutSession[]
  /** Days on which the whole takes place, both included. */
  whole?: { id: string; title: string; from: Date; until: Date; place: string | null }
  words: { role: (role: OutPerson['role']) => string; coverage: string }
}

// RFC 5545 counts the space that continues a line among its 75 octets.
ICAL.foldLength = 74

/** Sessions as an iCalendar feed: cancelled ones stay and say so, each change counts the sequence up. */
export function icalendar({ name, url, sessions, whole, words }: Calendar, world: OutWorld): string {
  const calendar = new ICAL.Component('vcalendar')
  const add = (property: string, value: string) => calendar.addPropertyWithValue(property, value)
  add('version', '2.0')
  add('prodid', `-//${PUBLISHER}//${PUBLISHER}//EN`)
  add('calscale', 'GREGORIAN')
  add('name', name)
  add('x-wr-calname', name)
  add('url', url)
  const refresh = new ICAL.Property('refresh-interval')
  refresh.setParameter('value', 'DURATION')
  refresh.setValue(ICAL.Duration.fromString('PT1H'))
  calendar.addProperty(refresh)
  for (const [zone, instants] of zonesOf(sessions)) calendar.addSubcomponent(vtimezone(zone, instants))
  if (whole) calendar.addSubcomponent(wholeEvent(whole, url, world))
  for (const session of sessions) if (session.day) calendar.addSubcomponent(eventOf(session, words, world))
  return `${calendar.toString()}\r\n`
}

function zonesOf(sessions: readonly OutSession[]): Map<string, Date[]> {
  const zones = new Map<string, Date[]>()
  for (const { timeZone, startsAt, endsAt } of sessions)
    if (startsAt && timeZone !== 'UTC')
      zones.set(timeZone, [...(zones.get(timeZone) ?? []), startsAt, ...(endsAt ? [endsAt] : [])])
  return zones
}

function eventOf(session: OutSession, words: Calendar['words'], { absolute, siteUrl }: OutWorld): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const add = (property: string, value: unknown) => event.addPropertyWithValue(property, value)
  add('uid', `session-${session.id}@${new URL(siteUrl).host}`)
  add('dtstamp', ICAL.Time.fromJSDate(whole(session.announcedAt ?? session.day!), true))
  if (session.startsAt) {
    event.addProperty(timeProperty('dtstart', session.startsAt, session.timeZone))
    if (session.endsAt) event.addProperty(timeProperty('dtend', session.endsAt, session.timeZone))
  } else {
    add('dtstart', ICAL.Time.fromDateString(calendarDay(session.day!)))
  }
  add('summary', session.title)
  const place = [session.room, session.venue].filter((part) => part !== null).join(', ')
  if (place) add('location', place)
  add('url', absolute(publicPath.session(session.edition, session.slug)))
  const description = describe(session, words, absolute)
  if (description) add('description', description)
  if (session.track) add('categories', session.track)
  add('sequence', Math.max(0, session.version - 1))
  add('status', session.status === 'cancelled' || session.status === 'replaced' ? 'CANCELLED' : 'CONFIRMED')
  return event
}

function timeProperty(name: string, instant: Date, zone: string): ICAL.Property {
  const property = new ICAL.Property(name)
  const wall = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime()
  // An hour that the clock shows twice, calendar programs read in two ways: it is told in UTC.
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  )
  if (zone === 'UTC' || !first!.equals(second!)) {
    property.setValue(ICAL.Time.fromJSDate(instant, true))
    return property
  }
  property.setValue(ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' })))
  property.setParameter('tzid', zone)
  return property
}

function wholeEvent(
  { id, title, from, until, place }: NonNullable<Calendar['whole']>,
  url: string,
  { siteUrl }: OutWorld,
): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const add = (property: string, value: unknown) => event.addPropertyWithValue(property, value)
  add('uid', `edition-${id}@${new URL(siteUrl).host}`)
  add('dtstamp', ICAL.Time.fromJSDate(from, true))
  add('dtstart', ICAL.Time.fromDateString(calendarDay(from)))
  // The end of a whole day is the morning after.
  add('dtend', ICAL.Time.fromDateString(calendarDay(new Date(until.getTime() + 24 * 60 * 60 * 1000))))
  add('summary', title)
  if (place) add('location', place)
  add('url', url)
  add('transp', 'TRANSPARENT')
  return event
}

function describe(
  { people, abstract, coverage }: OutSession,
  words: Calendar['words'],
  absolute: OutWorld['absolute'],
): string {
  const lines = people.map(
    ({ name, role, title, organisation }) =>
      `${words.role(role)}: ${[name, title, organisation].filter(Boolean).join(', ')}`,
  )
  const stories = coverage.map(({ headline, slug }) => `${headline} ${absolute(publicPath.article(slug))}`)
  const written = stories.length > 0 ? [`${words.coverage}:\n${stories.join('\n')}`] : []
  return [lines.join('\n'), abstract ?? '', ...written].filter((part) => part !== '').join('\n\n')
}

/** iCalendar knows no fractions of a second. */
function whole(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000)
}
