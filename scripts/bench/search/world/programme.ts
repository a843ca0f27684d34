import { dayOf, idOf, type World } from './shape'
import { pick, randomFrom, zipf } from './random'
import { inventPeople } from './people'

export interface InventedSession {
  id: string
  editionId: string
  topicIds: string[]
  /** Who sits in it, by number. */
  speakers: number[]
  day: string
}

const TOPICS = 60
const ZONE = 'Europe/Paris'

/** Editions, people, topics and sessions with their speakers. */
export function inventProgramme({ tables, speech, size }: World): InventedSession[] {
  const random = randomFrom(5)
  const editions = Math.max(5, Math.round(size.sessions / 250))
  tables.add('series', { id: idOf('series', 0), slug: 'load', name: 'Load Conference', abbreviation: 'LC' })
  for (let number = 1; number <= editions; number += 1) {
    const days = { starts_on: dayOf(number / editions), ends_on: null }
    tables.add('edition', {
      ...{ id: idOf('edition', number), series_id: idOf('series', 0), slug: `lc-${number}`, number, status: 'held' },
      ...{ year: Number(days.starts_on.slice(0, 4)), city: 'Lunel', country: 'FR', time_zone: ZONE, ...days },
    })
  }
  for (let at = 0; at < TOPICS; at += 1) {
    tables.add('topic', { id: idOf('topic', at), slug: `topic-${at}`, name: speech.title(2) })
  }
  inventPeople(size.people).forEach(({ name, country, variants }, at) => {
    tables.add('speaker', { id: idOf('speaker', at), slug: `person-${at}`, name, sort_name: name, country })
    for (const value of variants) {
      const variant = { id: idOf('variant', at), speaker_id: idOf('speaker', at), value, kind: 'alias' }
      tables.add('name_variant', { ...variant, search_only: false })
    }
  })

  const invited = zipf(size.people, 50, random)
  const topicRank = zipf(TOPICS, 3, random)
  return Array.from({ length: size.sessions }, (_, at) => {
    const number = 1 + (at % editions)
    const session = {
      id: idOf('session', at),
      editionId: idOf('edition', number),
      topicIds: [...new Set([topicRank(), topicRank()])].map((topic) => idOf('topic', topic)),
      speakers: [...new Set([invited(), invited(), invited(), invited()])],
      day: dayOf(number / editions),
    }
    tables.add('session', {
      ...{
        id: session.id,
        edition_id: session.editionId,
        slug: `s-${at}`,
        title: speech.title(7),
        title_official: true,
      },
      ...{ type: 'panel', status: 'scheduled', language: 'en', abstract: speech.text(60, 'en'), day: session.day },
    })
    for (const topic_id of session.topicIds) tables.add('session_topic', { session_id: session.id, topic_id })
    session.speakers.forEach((speaker, position) => {
      tables.add('appearance', {
        ...{
          id: idOf('appearance', at * 4 + position),
          edition_id: session.editionId,
          session_id: session.id,
          position,
        },
        ...{ speaker_id: idOf('speaker', speaker), role: 'panellist', attendance: 'confirmed' },
        ...{ title: pick(OFFICES, random), organisation_name: pick(HOUSES, random) },
      })
    })
    return session
  })
}

const OFFICES = ['Minister of Energy', 'Chair', 'Professor of History', 'Director General', 'Ambassador', 'Founder']
const HOUSES = [
  'Ministry of Energy',
  'Institute of Lakes',
  'University of the North',
  'Bank of Canals',
  'Harbour Council',
]
