import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { isObject, nameIn, objectsIn, textIn, type JsonObject } from './json-values'
import { ProgrammeBuilder } from './programme-builder'
import { instantOf } from './time'
import { zoneFor } from './zone'

/** The files of an Open Event export, by name without ending. Older ones write keys with underscores, newer with hyphens. */
export type OpenEventFiles = Record<string, unknown>

export function readOpenEvent(files: OpenEventFiles, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const event = isObject(files['event']) ? files['event'] : {}
  const sessions = objectsIn(files['sessions'])
  const local = sessions.some(
    (session) => !/(Z|[+-]\d{2}:?\d{2})$/.test(field(session, 'starts-at', 'start-time') ?? ''),
  )
  const { zone, stated } = zoneFor(field(event, 'timezone'), fallback, local, oddities)
  const builder = new ProgrammeBuilder('open-event', { zone, stated }, oddities)
  const { clock } = builder
  objectsIn(files['microlocations']).forEach((room, index) =>
    builder.room(textIn(room['name']), `microlocations.json[${index}]`),
  )
  const speakers = new Map(
    objectsIn(files['speakers']).map((speaker, index) => [
      String(speaker['id']),
      personOf(speaker, `speakers.json[${index}]`, oddities),
    ]),
  )
  const lists = objectsIn(files['speakers'])
  if (
    lists.length > 0 &&
    lists.every((speaker) => !Array.isArray(speaker['sessions']) || speaker['sessions'].length === 0)
  )
    oddities.add('people-without-sessions', 'speakers.json')

  sessions.forEach((session, index) => {
    const at = `sessions.json[${index}]`
    const [starts, ends] = [field(session, 'starts-at', 'start-time'), field(session, 'ends-at', 'end-time')]
    const location = session['microlocation']
    builder.add({
      at,
      id: textIn(session['id']),
      title: textIn(session['title']),
      texts: [field(session, 'subtitle'), field(session, 'short-abstract'), field(session, 'long-abstract')],
      type: typeName(session['session-type'] ?? session['session_type'], textIn(session['title']), at, oddities),
      language: textIn(session['language']),
      says: { language: 'language' in session },
      state: textIn(session['state']),
      startsAt: starts ? instantOf(starts, `${at}.starts-at`, clock) : null,
      endsAt: ends ? instantOf(ends, `${at}.ends-at`, clock) : null,
      room: nameIn(location, `${at}.microlocation`, oddities),
      track: nameIn(session['track'], `${at}.track`, oddities),
      people: objectsIn(session['speakers']).flatMap((named, place) => {
        const where = `${at}.speakers[${place}]`
        const id = textIn(named['id'])
        const known = id === null ? undefined : speakers.get(id)
        if (id !== null && !known) oddities.add('unknown-person', where, id)
        return [
          {
            ...(known ?? { id, name: null }),
            at: where,
            name: textIn(named['name']) ?? known?.name ?? null,
            organisation: textIn(named['organisation']) ?? known?.organisation ?? null,
          },
        ]
      }),
    })
  })
  for (const speaker of speakers.values()) builder.people.add(speaker)
  return builder.finish({ title: textIn(event['name']), version: null, timeZone: stated })
}

/** A type that only repeats the title is none. */
function typeName(type: unknown, title: string | null, at: string, oddities: Oddities): string | null {
  const name = nameIn(type, `${at}.session-type`, oddities)
  return name === title ? null : name
}

function personOf(speaker: JsonObject, at: string, oddities: Oddities) {
  if (textIn(speaker['email']) || textIn(speaker['mobile']))
    oddities.add('e-mail-left-out', at, textIn(speaker['name']))
  return {
    at,
    id: textIn(speaker['id']),
    name: textIn(speaker['name']),
    biography: field(speaker, 'long-biography') ?? field(speaker, 'short-biography'),
    website: field(speaker, 'website'),
    title: field(speaker, 'position'),
    organisation: field(speaker, 'organisation'),
  }
}

function field(object: JsonObject, ...names: string[]): string | null {
  for (const name of names) {
    const value = textIn(object[name]) ?? textIn(object[name.replace(/-/g, '_')])
    if (value !== null) return value
  }
  return null
}
