import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { child, childrenOf, readXml, textOf, type XmlElement } from '../reading/read-xml'
import { ownDescription } from '../own-schedule'
import { ProgrammeBuilder } from './programme-builder'
import { checkDays } from './schedule-days'
import { scheduleSpan, type ScheduleDay } from './schedule-event'
import { zoneFor } from './zone'

/** schedule.xml of frab, pentabarf, pretalx, OSEM and whoever else writes it. */
export function readScheduleXml(text: string, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const root = readXml(text)
  const conference = child(root, 'conference')
  const days = childrenOf(root, 'day')
  const dates = days.flatMap((day) =>
    roomsOf(day).flatMap((room) => childrenOf(room, 'event').map((event) => textOf(event, 'date'))),
  )
  const { zone, stated } = zoneFor(
    textOf(conference, 'time_zone_name'),
    fallback,
    dates.some((date) => date === null),
    oddities,
  )
  const version = textOf(root, 'version') ?? textOf(conference, 'release')
  if (!version) oddities.add('no-version', `line ${root.line}`)
  const ours = child(root, 'generator')?.attributes['name'] === 'Plenary'
  const builder = new ProgrammeBuilder('schedule-xml', { zone, stated }, oddities)
  checkDays(
    { start: textOf(conference, 'start'), end: textOf(conference, 'end'), at: `line ${conference?.line ?? root.line}` },
    days.map((day) => ({ ...dayOfElement(day, null), at: `line ${day.line}` })),
    oddities,
  )
  const change = textOf(conference, 'day_change')
  for (const day of days)
    for (const room of roomsOf(day)) {
      builder.room(room.attributes['name'] ?? null, `line ${room.line}`)
      const events = childrenOf(room, 'event')
      if (events.length === 0)
        builder.emptyRoom(room.attributes['name'] ?? null, `line ${room.line}`, day.attributes['date'] ?? null)
      for (const event of events) addEvent(event, room, dayOfElement(day, change), builder, ours)
    }
  return builder.finish({ title: textOf(conference, 'title'), version, timeZone: stated })
}

/** Some write events without a room right into the day. */
function roomsOf(day: XmlElement): XmlElement[] {
  const events = childrenOf(day, 'event')
  return [...childrenOf(day, 'room'), ...(events.length > 0 ? [{ ...day, attributes: {}, children: events }] : [])]
}

function dayOfElement({ attributes }: XmlElement, change: string | null): ScheduleDay {
  const { date = null, start = null, end = null } = attributes
  return { date, start, end, change }
}

function addEvent(
  event: XmlElement,
  room: XmlElement,
  day: ScheduleDay,
  builder: ProgrammeBuilder,
  ours: boolean,
): void {
  const { oddities } = builder
  const at = `line ${event.line}`
  const text = (name: string) => textOf(event, name)
  const [own, title] = [text('room'), text('title')]
  const id = event.attributes['id'] ?? event.attributes['code'] ?? null
  if (id !== null && !/^\d+$/.test(id)) oddities.add('id-not-a-number', at, id)
  if (own && room.attributes['name'] && own !== room.attributes['name'].trim())
    oddities.add('room-differs', at, `${title}: ${own}, ${room.attributes['name']}`)
  const said = ours ? ownDescription(text('description')) : null
  builder.add({
    at,
    id,
    guid: event.attributes['guid'] ?? null,
    title,
    summary: text('abstract'),
    texts: ours ? [text('abstract')] : [text('subtitle'), text('abstract'), text('description')],
    type: text('type'),
    language: text('language'),
    says: { language: child(event, 'language') !== undefined },
    state: text('state') ?? text('status'),
    ...scheduleSpan(
      { at, title, date: text('date'), start: text('start'), end: text('end'), duration: text('duration') },
      day,
      builder.clock,
    ),
    room: room.attributes['name']?.trim() || own,
    track: text('track'),
    links: !ours && LINKING.some(([list, one]) => hasAny(child(event, list), one)),
    people: childrenOf(child(event, 'persons'), 'person').map((person) => {
      const name = person.text.trim() || (textOf(person, 'public_name') ?? textOf(person, 'name'))
      return {
        at: `line ${person.line}`,
        id: person.attributes['id'] ?? person.attributes['code'] ?? null,
        guid: person.attributes['guid'] ?? null,
        name,
        role: person.attributes['role'] ?? null,
        ...(name === null ? {} : said?.get(name)),
      }
    }),
  })
}

const LINKING = [
  ['links', 'link'],
  ['attachments', 'attachment'],
  ['recording', 'link'],
  ['recording', 'url'],
] as const

/** Whether a list has an entry that says something. */
function hasAny(list: XmlElement | undefined, name: string): boolean {
  return childrenOf(list, name).some(({ text, attributes }) => text.trim() !== '' || attributes['href'] !== undefined)
}
