import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { isObject, localised, nameIn, objectsIn, textIn, type JsonObject } from './json-values'
import { ProgrammeBuilder } from './programme-builder'
import { peopleIn, personOf } from './schedule-json'
import { addDays, dayOf, instantOf } from './time'
import { zoneFor } from './zone'

/** The second version of schedule.json: one flat list of events, people as participants, words in several languages. */
export function readScheduleJson2(root: JsonObject, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const schedule = root['schedule'] as JsonObject
  const conference = isObject(schedule['conference']) ? schedule['conference'] : {}
  const events = objectsIn(schedule['events'])
  const local = events.some((event) => !/(Z|[+-]\d{2}:?\d{2})$/i.test(textIn(event['start']) ?? ''))
  const { zone, stated } = zoneFor(textIn(conference['time_zone_name']), fallback, local, oddities)
  const builder = new ProgrammeBuilder('schedule-json-2', { zone, stated }, oddities)
  const { clock } = builder
  const rooms = new Map<string, string>()
  objectsIn(conference['rooms']).forEach((room, index) => {
    const at = `schedule.conference.rooms[${index}]`
    const name = builder.room(nameIn(room, at, oddities), at)
    for (const key of [textIn(room['guid']), textIn(room['slug'])]) if (key && name) rooms.set(key, name)
  })
  const tracks = new Map(
    objectsIn(conference['tracks']).map((track) => [
      textIn(track['slug']),
      nameIn(track, 'schedule.conference.tracks', oddities),
    ]),
  )
  const days = objectsIn(conference['days'])

  events.forEach((event, index) => {
    const at = `schedule.events[${index}]`
    const words = (key: string) => localised(event[key], `${at}.${key}`, oddities)
    const [room, track] = [event['room'], event['track']]
    const [start, end] = [textIn(event['start']), textIn(event['end'])]
    const startsAt = start && instantOf(start, `${at}.start`, clock)
    const listed = startsAt ? dayWith(days, startsAt) : null
    if (listed && start && dayOf(start) === addDays(listed, 1))
      oddities.add('after-midnight', at, `${words('title')}, ${start}`)
    builder.add({
      at,
      id: textIn(event['guid']) ?? textIn(event['code']),
      guid: textIn(event['guid']),
      title: words('title'),
      texts: [words('subtitle'), words('abstract'), words('description')],
      type: textIn(event['type']),
      language: textIn(event['language']),
      says: { language: 'language' in event },
      state: textIn(event['state']),
      links: ['links', 'attachments', 'recordings'].some((key) => Array.isArray(event[key]) && event[key].length > 0),
      day: listed,
      startsAt: startsAt || null,
      endsAt: end ? instantOf(end, `${at}.end`, clock) : null,
      room: isObject(room)
        ? (localised(room['name'], `${at}.room`, oddities) ??
          rooms.get(textIn(room['guid']) ?? textIn(room['slug']) ?? '') ??
          null)
        : textIn(room),
      track: isObject(track)
        ? (localised(track['name'], `${at}.track`, oddities) ?? tracks.get(textIn(track['slug'])) ?? null)
        : textIn(track),
      people: peopleIn(event['participants'] ?? event['persons']).map((person, place) =>
        personOf(person, `${at}.participants[${place}]`, oddities),
      ),
    })
  })
  return builder.finish({
    title: localised(conference['title'], 'schedule.conference.title', oddities),
    version: textIn(schedule['version']),
    timeZone: stated,
  })
}

function dayWith(days: JsonObject[], instant: Date): string | null {
  const time = (value: unknown) => Date.parse(textIn(value) ?? '')
  const day = days.find((each) => time(each['start']) <= instant.getTime() && instant.getTime() < time(each['end']))
  return (day && textIn(day['date'])) ?? null
}
