import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { objectsIn, textIn, type JsonObject } from './json-values'
import { ProgrammeBuilder } from './programme-builder'
import { languageOf } from './vocabulary'
import { instantOf } from './time'
import { zoneFor } from './zone'

interface Category {
  group: string
  name: string
}

/** The view `All` of Sessionize: flat lists that refer to each other by id, and times on the conference's own clock. */
export function readSessionize(root: JsonObject, fallback: string | null, oddities: Oddities): ProgrammeFile {
  const sessions = objectsIn(root['sessions'])
  const local = sessions.some(({ startsAt }) => textIn(startsAt) && !/(Z|[+-]\d{2}:?\d{2})$/.test(textIn(startsAt)!))
  const { zone, stated } = zoneFor(null, fallback, local, oddities)
  if (local) oddities.add('times-without-zone', 'sessions', zone)
  const builder = new ProgrammeBuilder('sessionize', { zone, stated }, oddities)
  const { clock } = builder
  const rooms = new Map<string, string | null>()
  objectsIn(root['rooms']).forEach((room, index) => {
    rooms.set(String(room['id']), builder.room(textIn(room['name']), `rooms[${index}]`))
  })
  const categories = categoriesIn(root)
  if (categories.size > 0)
    oddities.add(
      'categories-by-id',
      'categories',
      [...new Set([...categories.values()].map(({ group }) => group))].join(', '),
    )
  if (Array.isArray(root['questions']) && root['questions'].length === 0) oddities.add('questions-empty', 'questions')
  const speakers = new Map(
    objectsIn(root['speakers']).map((speaker, index) => [
      String(speaker['id']),
      personOf(speaker, `speakers[${index}]`, oddities),
    ]),
  )

  sessions.forEach((session, index) => {
    const at = `sessions[${index}]`
    const title = textIn(session['title'])
    const chosen = (Array.isArray(session['categoryItems']) ? session['categoryItems'] : []).flatMap(
      (id) => categories.get(String(id)) ?? [],
    )
    const inGroup = (pattern: RegExp) => chosen.find(({ group }) => pattern.test(group))?.name ?? null
    if (session['isServiceSession'] === true) oddities.add('service-session', at, title)
    const roomId = textIn(session['roomId'])
    const roomName = textIn(session['room'])
    if (roomId !== null && !rooms.has(roomId) && roomName === null) oddities.add('unknown-room', at, roomId)
    const [starts, ends] = [textIn(session['startsAt']), textIn(session['endsAt'])]
    const language = inGroup(/^(language|sprache|langue)/i)
    builder.add({
      at,
      id: textIn(session['id']),
      title,
      texts: [textIn(session['description'])],
      type: inGroup(/format|type|art$/i) ?? (session['isPlenumSession'] === true ? 'plenary' : null),
      language: language && languageOf(language, at, oddities),
      state: textIn(session['status']),
      startsAt: starts ? instantOf(starts, `${at}.startsAt`, clock) : null,
      endsAt: ends ? instantOf(ends, `${at}.endsAt`, clock) : null,
      links: textIn(session['recordingUrl']) !== null || textIn(session['liveUrl']) !== null,
      room: (roomId === null ? null : rooms.get(roomId)) ?? roomName,
      track: inGroup(/track|strang|thema|topic/i),
      people: (Array.isArray(session['speakers']) ? session['speakers'] : []).flatMap((id: unknown, place) => {
        const speaker = speakers.get(
          typeof id === 'object' && id !== null ? String((id as JsonObject)['id']) : String(id),
        )
        if (!speaker) oddities.add('unknown-person', `${at}.speakers[${place}]`, String(id))
        return speaker ?? []
      }),
    })
  })
  for (const speaker of speakers.values()) builder.people.add(speaker)
  return builder.finish({ title: null, version: null, timeZone: stated })
}

function categoriesIn(root: JsonObject): Map<string, Category> {
  return new Map(
    objectsIn(root['categories']).flatMap((category) =>
      objectsIn(category['items']).map((item) => [
        String(item['id']),
        { group: textIn(category['title']) ?? '', name: textIn(item['name']) ?? '' },
      ]),
    ),
  )
}

function personOf(speaker: JsonObject, at: string, oddities: Oddities) {
  const [given, family, tagLine] = [
    textIn(speaker['firstName']),
    textIn(speaker['lastName']),
    textIn(speaker['tagLine']),
  ]
  // Office and organisation stand in one line, in any order and form: kept whole, as what the person was called there.
  if (tagLine && /,| at | @ | - | – |\|/.test(tagLine)) oddities.add('tagline-not-split', at, tagLine)
  const website = objectsIn(speaker['links']).find(({ linkType }) =>
    /blog|website|company/i.test(textIn(linkType) ?? ''),
  )
  return {
    at,
    id: textIn(speaker['id']),
    guid: textIn(speaker['id']),
    name: textIn(speaker['fullName']),
    given,
    family,
    biography: textIn(speaker['bio']),
    website: textIn(website?.['url']),
    title: tagLine,
  }
}
