import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Kind, SearchState } from '../state'
import { firstDayOf, type Operator, type Question } from '../question'
import { searchPeople } from './people'

/** By what a search is narrowed, as ids. A list is of alternatives; an empty one fits nothing. */
export interface Narrowing {
  kinds: Kind[] | null
  editionIds: string[][]
  sessionIds: string[][]
  speakerIds: string[][]
  topicIds: string[][]
  country: string | null
  language: string | null
  /** ISO days; the second is not included. */
  from: string[]
  until: string[]
  /** What was typed behind an operator and is nothing that the portal knows. */
  unknown: { name: Operator; value: string }[]
}

/** Reads what an address and the operators of its question name. */
export async function readNarrowing(state: SearchState, question: Question): Promise<Narrowing> {
  const { edition, speaker, topic, year, country, language } = state.narrowed
  const asked = [
    ...question.operators,
    ...(edition ? [{ name: 'edition' as const, value: edition }] : []),
    ...(speaker ? [{ name: 'speaker' as const, value: speaker }] : []),
    ...(topic ? [{ name: 'topic' as const, value: topic }] : []),
  ]
  const read = await Promise.all(asked.map(async (each) => ({ ...each, found: await meaningOf(each) })))
  const ids = (operator: Operator) => read.filter(({ name }) => name === operator).map(({ found }) => found)
  const kinds = ids('type')[0] as Kind[] | undefined
  return {
    kinds: state.type ? [state.type] : (kinds ?? null),
    editionIds: ids('edition'),
    sessionIds: ids('session'),
    speakerIds: ids('speaker'),
    topicIds: ids('topic'),
    country: country ?? null,
    language: language ?? null,
    from: [...ids('after').flat(), ...(year ? [`${year}-01-01`] : [])],
    until: [...ids('before').flat(), ...(year ? [`${Number(year) + 1}-01-01`] : [])],
    unknown: read.filter(({ found }) => found.length === 0).map(({ name, value }) => ({ name, value })),
  }
}

const TYPES: Record<string, Kind> = {
  speaker: 'speaker',
  person: 'speaker',
  people: 'speaker',
  session: 'session',
  article: 'article',
  story: 'article',
  stories: 'article',
  quote: 'quote',
}

async function meaningOf({ name, value }: { name: Operator; value: string }): Promise<string[]> {
  switch (name) {
    case 'type': {
      const kind = TYPES[value.toLowerCase()] ?? TYPES[value.toLowerCase().replace(/s$/, '')]
      return kind ? [kind] : []
    }
    case 'before':
    case 'after': {
      const day = firstDayOf(value)
      return day ? [day] : []
    }
    case 'edition':
      return ids(db().$queryRaw`
        SELECT id FROM edition
        WHERE slug = ${value.toLowerCase()} OR year::text = ${value} OR number::text = ${value} OR search.fold(city) = search.fold(${value})`)
    case 'topic':
      return ids(db().$queryRaw`
        SELECT id FROM topic
        WHERE merged_into_id IS NULL AND (slug = ${value.toLowerCase()} OR search.fold(name) = search.fold(${value}))`)
    case 'session':
      return ids(db().$queryRaw`
        SELECT id FROM session WHERE slug = ${value.toLowerCase()}
        UNION
        (SELECT id FROM search.session_document
         WHERE search.words(language, title) @@ plainto_tsquery('english', search.fold(${value})) LIMIT 200)`)
    case 'speaker':
      return speakerIds(value)
  }
}

async function speakerIds(value: string): Promise<string[]> {
  const named = await ids(
    db().$queryRaw`SELECT id FROM speaker WHERE merged_into_id IS NULL AND slug = ${value.toLowerCase()}`,
  )
  if (named.length > 0) return named
  const { hits } = await searchPeople(value)
  return hits.slice(0, 1).map(({ id }) => id)
}

async function ids(rows: Promise<{ id: string }[]>): Promise<string[]> {
  return (await rows).map(({ id }) => id)
}
