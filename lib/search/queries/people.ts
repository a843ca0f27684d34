import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { prefixKey, soundKeys, wordKey } from '@/lib/search-index/names/keys'
import { nameLikeness, readName, readQuery, type Name } from '@/lib/search-index/names/match'
import type { Group, PersonHit } from '../model'
import { bestOfEach, leastLikeness, type Likely, type Spelling } from '../name-hits'

const SHOWN = 20
const LEAST_NEARNESS = 0.4
// More would not be compared in time; those that share the most with the query come first.
const MOST_COMPARED = 300

/** People by any spelling of their names, as they are shown. */
export async function searchPeople(query: string): Promise<Group<PersonHit>> {
  const found = await findPeople(query)
  return { total: found.length, hits: await personCards(found.slice(0, SHOWN)) }
}

/**
 * People by any spelling of their names, the likeliest first: in any script and order of words, with titles and
 * misprints. The index gives whoever shares enough sounds or beginnings of words; comparing decides.
 */
export async function findPeople(query: string): Promise<Likely[]> {
  const asked = readQuery(query).filter(({ words }) => words.length > 0)
  if (asked.length === 0) return []
  const least = leastLikeness(query)
  const strict = bestOfEach(compare(query, asked, await spellingsWith(allOf(asked), asked)))
  const certain = (strict[0]?.likeness ?? 0) >= least
  const found = certain ? strict : bestOfEach(compare(query, asked, await spellingsWith(anyOf(asked), asked)))
  return found.filter(({ likeness }) => likeness >= least)
}

/** Whose names come nearest, even if they are not likely to be meant: for when nobody is found. */
export async function nearestPeople(query: string, count: number): Promise<PersonHit[]> {
  const asked = readQuery(query).filter(({ words }) => words.length > 0)
  if (asked.length === 0) return []
  const near = bestOfEach(compare(query, asked, await spellingsWith(anyOf(asked), asked)))
  return personCards(near.filter(({ likeness }) => likeness >= LEAST_NEARNESS).slice(0, count))
}

function compare(query: string, asked: Name[], spellings: Spelling[]): Likely[] {
  return spellings.map((spelling) => {
    const name = readName(spelling.value)
    return {
      ...spelling,
      likeness: Math.max(...asked.map((each) => nameLikeness(each, name))),
      literal: spelling.value.toLowerCase().includes(query.toLowerCase()),
    }
  })
}

/** Spellings that share a key with every word of the query, or with its words as one. */
function allOf(asked: Name[]): Prisma.Sql {
  return Prisma.join(
    asked.map((name) => {
      const words = wordsOf(name).map(shares)
      return Prisma.sql`(${Prisma.join(words, ' AND ')})`
    }),
    ' OR ',
  )
}

function anyOf(asked: Name[]): Prisma.Sql {
  return shares(asked.flatMap((name) => [...soundKeys(name), ...wordsOf(name)].flat()))
}

/** For each word of the query the keys by which it is found: its sounds, and its letters as a beginning. */
function wordsOf(name: Name): string[][] {
  const content = name.words.filter(({ weight }) => weight === 1)
  if (content.length === 0) return name.words.map(({ letters }) => [prefixKey(letters)])
  const sounds = soundKeys(name)
  return content.map(({ letters }, at) => [...(sounds[at] ?? []), prefixKey(letters)])
}

function shares(keys: string[]): Prisma.Sql {
  return Prisma.sql`keys && ${keys}::text[]`
}

async function spellingsWith(condition: Prisma.Sql, asked: Name[]): Promise<Spelling[]> {
  const shared = asked.flatMap((name) => [
    ...wordsOf(name).map((keys) => Prisma.sql`(${shares(keys)})::int`),
    ...name.words.map(({ letters }) => Prisma.sql`(${shares([wordKey(letters)])})::int`),
  ])
  return db().$queryRaw<Spelling[]>`
    SELECT speaker_id AS "speakerId", value, preferred, search_only AS "searchOnly"
    FROM search_name
    WHERE ${condition}
    ORDER BY ${Prisma.join(shared, ' + ')} DESC, preferred DESC, id
    LIMIT ${MOST_COMPARED}`
}

/** What is shown of them, in the order in which they were found. */
export async function personCards(found: Spelling[]): Promise<PersonHit[]> {
  if (found.length === 0) return []
  const rows = await db().$queryRaw<Omit<PersonHit, 'foundAs'>[]>`
    SELECT s.id, s.slug, s.name, s.country, o.title, o.organisation_name AS organisation
    FROM speaker s
    LEFT JOIN LATERAL (
      SELECT a.title, a.organisation_name
      FROM appearance a JOIN edition e ON e.id = a.edition_id
      WHERE a.speaker_id = s.id AND (a.title IS NOT NULL OR a.organisation_name IS NOT NULL)
      ORDER BY e.year DESC, e.number DESC, a.position LIMIT 1
    ) o ON true
    WHERE s.id = ANY(${found.map(({ speakerId }) => speakerId)}::uuid[])`
  const byId = new Map(rows.map((card) => [card.id, card]))
  return found.flatMap(({ speakerId, value, preferred, searchOnly }) => {
    const card = byId.get(speakerId)
    return card ? [{ ...card, foundAs: preferred || searchOnly ? null : value }] : []
  })
}
