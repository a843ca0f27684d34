import 'server-only'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Kind } from '../state'
import type { Narrowing } from './narrowing'
import { says } from './phrases'
import type { Words } from './words'

/** A search, ready to be asked: of rows of search.document, called `d`. */
export interface Asked {
  words: Words
  narrowing: Narrowing
  /** Whether any word says something; without, what is narrowed is listed by date. */
  hasWords: boolean
  /** Whether anything was asked at all: only words that say nothing find nothing. */
  isEmpty: boolean
}

const ALL = Prisma.sql`TRUE`

/** Whether the document holds all words of one of these branches. */
export function holdsAnyOf(branches: number[][]): Prisma.Sql {
  return anyOf(branches.map((codes) => Prisma.sql`search.held(d.codes) @> ${codes}::int[]`))
}

/** Whether the document holds one of these words. */
export function holdsOneOf(codes: number[]): Prisma.Sql {
  return Prisma.sql`search.held(d.codes) && ${codes}::int[]`
}

/** What a document must fulfil to be found. */
export function fits(asked: Asked, kinds: readonly Kind[] | null = asked.narrowing.kinds): Prisma.Sql {
  if (asked.isEmpty) return Prisma.sql`FALSE`
  const conditions = [...narrowed(asked.narrowing), ...holds(asked.words)]
  if (kinds) conditions.push(Prisma.sql`d.kind = ANY(${[...kinds]}::text[])`)
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : ALL
}

/** The same for one kind alone, so that no other part of the table is looked at. */
export function fitsAs(asked: Asked, kind: Kind): Prisma.Sql {
  if (asked.narrowing.kinds && !asked.narrowing.kinds.includes(kind)) return Prisma.sql`FALSE`
  return Prisma.sql`d.kind = ${kind}::text AND ${fits(asked, null)}`
}

/** The condition, or one of these people, who are found by name; they must be what the search is narrowed to as well. */
export function orNamed({ narrowing }: Asked, named: readonly string[], condition: Prisma.Sql): Prisma.Sql {
  if (named.length === 0 || (narrowing.kinds && !narrowing.kinds.includes('speaker'))) return condition
  const people = Prisma.sql`d.kind = 'speaker' AND d.id = ANY(${[...named]}::uuid[])`
  return Prisma.sql`((${condition}) OR (${Prisma.join([people, ...narrowed(narrowing)], ' AND ')}))`
}

export function narrowed({
  editionIds,
  sessionIds,
  speakerIds,
  topicIds,
  country,
  language,
  from,
  until,
}: Narrowing): Prisma.Sql[] {
  return [
    ...editionIds.map((ids) => Prisma.sql`d.edition_ids && ${ids}::uuid[]`),
    ...sessionIds.map((ids) => Prisma.sql`d.session_ids && ${ids}::uuid[]`),
    ...speakerIds.map((ids) => Prisma.sql`d.speaker_ids && ${ids}::uuid[]`),
    ...topicIds.map((ids) => Prisma.sql`d.topic_ids && ${ids}::uuid[]`),
    ...(country ? [Prisma.sql`d.countries @> ${[country]}::text[]`] : []),
    ...(language ? [Prisma.sql`left(d.language, 2) = ${language}::text`] : []),
    ...from.map((day) => Prisma.sql`d.dated >= ${day}::date`),
    ...until.map((day) => Prisma.sql`d.dated < ${day}::date AND d.dated > '-infinity'`),
  ]
}

/** The words of the question, in the document as a whole; each phrase in one passage of it or in its title. */
export function holds({ branches, excluded, phrases, excludedPhrases }: Words): Prisma.Sql[] {
  return [
    ...(branches.length > 0 ? [holdsAnyOf(branches)] : []),
    ...phrases.filter(({ text }) => text).map(says),
    ...(excluded.length > 0
      ? [Prisma.sql`d.id NOT IN (SELECT e.id FROM search.document e WHERE search.held(e.codes) && ${excluded}::int[])`]
      : []),
    ...excludedPhrases.filter(({ text }) => text).map((phrase) => Prisma.sql`NOT ${says(phrase)}`),
  ]
}

function anyOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}
