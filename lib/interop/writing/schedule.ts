import { Temporal } from 'temporal-polyfill'
import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { daysOf } from '@/lib/editions/model'
import { ownNumber, ownPersonGuid, ownSessionGuid } from '../own-guid'
import type { OutPerson, OutProgramme, OutSession, OutWorld } from './out-programme'

/** A programme in the shape that schedule.xml and schedule.json share. */
export interface Schedule {
  acronym: string
  title: string
  version: string
  zone: string
  url: string
  start: string
  end: string
  days: ScheduleDay[]
  tracks: string[]
}

export interface ScheduleDay {
  index: number
  date: string
  start: string
  end: string
  rooms: { name: string; events: ScheduleEvent[] }[]
}

export interface ScheduleEvent {
  id: number
  guid: string
  slug: string
  url: string
  date: string
  end: string | null
  start: string
  duration: string
  room: string
  title: string
  track: string
  type: string
  language: string | null
  abstract: string | null
  people: (OutPerson & { guid: string; number: number; url: string })[]
  links: { url: string; title: string }[]
}

/**
 * What takes place and when. Sessions that are cancelled or replaced are not in it, nor those whose hour no source tells:
 * these forms have no place for either. Null when the edition has no day that could be written down.
 */
export function scheduleOf({ edition, version, sessions }: OutProgramme, { absolute }: OutWorld): Schedule | null {
  const zone = edition.timeZone ?? 'UTC'
  const acronym = acronymOf(edition.slug)
  const timed = sessions.filter(
    (each) => each.startsAt && each.day && each.status !== 'cancelled' && each.status !== 'replaced',
  )
  const ids = numbersOf(timed)
  const dates = [...new Set([...daysOf(edition).map(calendarDay), ...timed.map(({ day }) => calendarDay(day!))])].sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return null
  const days = dates.map((date, index) => {
    const ofDay = timed.filter(({ day }) => calendarDay(day!) === date)
    return {
      index: index + 1,
      date,
      ...boundsOf(date, ofDay, zone),
      rooms: roomsOf(ofDay.map((session) => eventOf(session, { acronym, zone, absolute, id: ids.get(session.id)! }))),
    }
  })
  return {
    acronym,
    title: `${edition.seriesName} ${edition.year}`,
    version: version ?? '0',
    zone,
    url: absolute(publicPath.edition(edition.slug)),
    start: first,
    end: last,
    days,
    tracks: [...new Set(timed.flatMap(({ track }) => track ?? []))],
  }
}

/** What these forms allow: at least four of small letters, digits and underlines. */
export function acronymOf(slug: string): string {
  return slug.replace(/-/g, '').padEnd(4, '_')
}

function numbersOf(sessions: readonly OutSession[]): Map<string, number> {
  const [ids, taken] = [new Map<string, number>(), new Set<number>()]
  for (const { id } of [...sessions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    let number = ownNumber(ownSessionGuid(id))
    while (taken.has(number)) number = (number % 0x7fffffff) + 1
    taken.add(number)
    ids.set(id, number)
  }
  return ids
}

function eventOf(
  session: OutSession,
  { acronym, zone, absolute, id }: { acronym: string; zone: string; absolute: OutWorld['absolute']; id: number },
): ScheduleEvent {
  const startsAt = session.startsAt!
  const minutes = session.endsAt ? Math.round((session.endsAt.getTime() - startsAt.getTime()) / 60_000) : 0
  const slug = session.slug.length < 4 ? `${session.slug}-${ownSessionGuid(session.id).slice(0, 4)}` : session.slug
  return {
    id,
    guid: ownSessionGuid(session.id),
    slug: `${acronym}-${slug}`,
    url: absolute(publicPath.session(session.edition, session.slug)),
    date: offsetTime(startsAt, zone),
    end: session.endsAt && offsetTime(session.endsAt, zone),
    start: offsetTime(startsAt, zone).slice(11, 16),
    duration: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    room: session.room ?? '',
    title: session.title,
    track: session.track ?? '',
    type: session.type,
    language: session.language,
    abstract: session.abstract,
    people: moderatorsFirst(session.people).map((person) => {
      const guid = ownPersonGuid(person.id)
      return { ...person, guid, number: ownNumber(guid), url: absolute(publicPath.speaker(person.slug)) }
    }),
    links: session.coverage.map((article) => ({
      url: absolute(publicPath.article(article.slug)),
      title: article.headline,
    })),
  }
}

/** There is no place for a role beside the name: who leads stands first. */
function moderatorsFirst(people: readonly OutPerson[]): OutPerson[] {
  const leads = ({ role }: OutPerson) => (role === 'moderator' || role === 'chair' || role === 'host' ? 0 : 1)
  return people
    .filter((person, index) => people.findIndex(({ id }) => id === person.id) === index)
    .sort((a, b) => leads(a) - leads(b))
}

function roomsOf(events: readonly ScheduleEvent[]): ScheduleDay['rooms'] {
  const rooms = new Map<string, ScheduleEvent[]>()
  for (const event of events) rooms.set(event.room, [...(rooms.get(event.room) ?? []), event])
  return [...rooms].map(([name, list]) => ({ name, events: list }))
}

function boundsOf(date: string, sessions: readonly OutSession[], zone: string): { start: string; end: string } {
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone)
  const starts = sessions.map(({ startsAt }) => startsAt!.getTime())
  const ends = sessions.map(({ startsAt, endsAt }) => (endsAt ?? startsAt!).getTime())
  const start = starts.length > 0 ? Math.min(...starts) : midnight.epochMilliseconds
  const end = ends.length > 0 ? Math.max(...ends) : midnight.add({ days: 1 }).epochMilliseconds - 1000
  return { start: offsetTime(new Date(start), zone), end: offsetTime(new Date(end), zone) }
}

function offsetTime(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toString({ timeZone: zone, smallestUnit: 'second' })
}
