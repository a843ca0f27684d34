import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { isObject, localised, nameIn, objectsIn, propertyPath, textIn, type JsonObject } from './json-values'
import { ProgrammeBuilder, type GivenSession } from './programme-builder'
import { checkDays } from './schedule-days'
import { scheduleSpan, type ScheduleDay } from './schedule-event'
import { zoneFor } from './zone'

interface Listed {
  event: JsonObject
  at: string
  day: ScheduleDay
  room: string | null
}

/** schedule.json as frab, pretalx and other systems write it: days, rooms, events. */
export function readScheduleJson(root: JsonObject, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const schedule = isObject(root['schedule']) ? root['schedule'] : root
  const conference = isObject(schedule['conference']) ? schedule['conference'] : {}
  const days = objectsIn(conference['days'] ?? schedule['days'])
  const listed = days.flatMap(listDay)
  const { zone, stated } = zoneFor(textIn(conference['time_zone_name']), fallback, listed.some(isLocal), oddities)
  const builder = new ProgrammeBuilder('schedule-json', { zone, stated }, oddities)
  if (!textIn(schedule['version'])) oddities.add('no-version', 'schedule')
  checkDays(
    { start: textIn(conference['start']), end: textIn(conference['end']), at: 'schedule.conference' },
    days.map((day, index) => ({ ...dayOfObject(day), at: `schedule.conference.days[${index}]` })),
    oddities,
  )
  const ours = isObject(root['generator']) && root['generator']['name'] === 'Plenary'
  listRooms(conference, schedule, builder)
  emptyRooms(days, builder)
  for (const each of listed) builder.add(sessionOf(each, builder, ours))
  return builder.finish({
    title: localised(conference['title'], 'schedule.conference.title', oddities),
    version: textIn(schedule['version']),
    timeZone: stated,
  })
}

function listDay(day: JsonObject, index: number): Listed[] {
  const at = `schedule.conference.days[${index}].rooms`
  const inRoom = (room: string | null, events: unknown, within: string) =>
    objectsIn(events).map((event, place) => ({ event, at: `${within}[${place}]`, day: dayOfObject(day), room }))
  // Against the schema, some list the rooms.
  if (Array.isArray(day['rooms']))
    return objectsIn(day['rooms']).flatMap((room, place) =>
      inRoom(textIn(room['name']), room['events'], `${at}[${place}].events`),
    )
  const rooms = isObject(day['rooms']) ? Object.entries(day['rooms']) : []
  return rooms.flatMap(([room, events]) => inRoom(room, events, at + propertyPath(room)))
}

function emptyRooms(days: readonly JsonObject[], builder: ProgrammeBuilder): void {
  days.forEach((day, index) => {
    for (const [room, events] of isObject(day['rooms']) ? Object.entries(day['rooms']) : [])
      if (Array.isArray(events) && events.length === 0)
        builder.emptyRoom(room, `schedule.conference.days[${index}].rooms${propertyPath(room)}`, textIn(day['date']))
  })
}

function dayOfObject(day: JsonObject): ScheduleDay {
  return {
    date: textIn(day['date']),
    start: textIn(day['day_start'] ?? day['start']),
    end: textIn(day['day_end'] ?? day['end']),
  }
}

function isLocal({ event }: Listed): boolean {
  return !/[T ]\d.*(Z|[+-]\d{2}:?\d{2})$/i.test(textIn(event['date']) ?? '')
}

/** Rooms stand beside the days, or, against the schema and quite often, beside the conference. */
function listRooms(conference: JsonObject, schedule: JsonObject, builder: ProgrammeBuilder): void {
  const guids = new Map<string, string>()
  const at = conference['rooms'] ? 'schedule.conference.rooms' : 'schedule.rooms'
  objectsIn(conference['rooms'] ?? schedule['rooms']).forEach((room, index) => {
    const name = builder.room(nameIn(room, `${at}[${index}]`, builder.oddities), `${at}[${index}]`)
    const guid = textIn(room['guid'])
    const other = guid && guids.get(guid)
    if (other) builder.oddities.add('room-guid-twice', `${at}[${index}]`, `${other}, ${name}`)
    if (guid && name) guids.set(guid, name)
  })
}

function sessionOf({ event, at, day, room }: Listed, builder: ProgrammeBuilder, ours: boolean): GivenSession {
  const { oddities } = builder
  const words = (key: string) => localised(event[key], `${at}.${key}`, oddities)
  const title = words('title')
  const own = nameIn(event['room'], `${at}.room`, oddities)
  if (own && own.trim() !== room?.trim()) oddities.add('room-differs', at, `${title}: ${own}, ${room}`)
  if (typeof event['id'] === 'string' && !/^\d+$/.test(event['id']))
    oddities.add('id-not-a-number', `${at}.id`, event['id'])
  else if (typeof event['id'] === 'string') oddities.add('id-not-a-number', `${at}.id`, `"${event['id']}"`)
  const time = {
    at,
    title,
    date: textIn(event['date']),
    start: textIn(event['start']),
    end: textIn(event['end']),
    duration: textIn(event['duration']),
  }
  return {
    at,
    id: textIn(event['id']) ?? textIn(event['code']),
    guid: textIn(event['guid']),
    title,
    summary: words('abstract'),
    texts: ours ? [words('abstract')] : [words('subtitle'), words('abstract'), words('description')],
    type: nameIn(event['type'], `${at}.type`, oddities),
    language: textIn(event['language']) ?? textIn(event['content_locale']),
    says: { language: 'language' in event },
    state: isCancelled(event) ? 'cancelled' : (textIn(event['state']) ?? textIn(event['status'])),
    links: !ours && ['links', 'attachments'].some((key) => Array.isArray(event[key]) && event[key].length > 0),
    ...scheduleSpan(time, day, builder.clock),
    room,
    track: nameIn(event['track'], `${at}.track`, oddities),
    people: peopleIn(event['persons'] ?? event['speakers']).map((person, index) =>
      personOf(person, `${at}.persons[${index}]`, oddities),
    ),
  }
}

function isCancelled(event: JsonObject): boolean {
  return ['is_cancelled', 'is_canceled', 'cancelled', 'canceled'].some((key) => event[key] === true)
}

/** People as a list of objects, or of names alone. */
export function peopleIn(value: unknown): JsonObject[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((each: unknown) => (isObject(each) ? [each] : typeof each === 'string' ? [{ name: each }] : []))
}

/** A person of a schedule; frab numbers them, pretalx gives codes. */
export function personOf(person: JsonObject, at: string, oddities: Oddities) {
  const id = person['id']
  if (typeof id === 'string' && !/^\d+$/.test(id)) oddities.add('person-id-not-a-number', `${at}.id`, id)
  return {
    at,
    id: textIn(id) ?? textIn(person['code']) ?? textIn(person['guid']),
    guid: textIn(person['guid']),
    name:
      textIn(person['public_name']) ?? localised(person['name'], at, oddities) ?? textIn(person['full_public_name']),
    given: textIn(person['first_name']),
    family: textIn(person['last_name']),
    biography: localised(
      person['biography'] ?? person['description'] ?? person['abstract'],
      `${at}.biography`,
      oddities,
    ),
    website: textIn(person['url']),
    role: textIn(person['role']),
    title: textIn(person['job_title']),
    organisation: textIn(person['organization'] ?? person['organisation'] ?? person['affiliation']),
  }
}
