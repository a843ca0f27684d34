import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { fullSoundKeys, joinedSoundKeys, prefixKey, soundKeys, wordKey } from '@/lib/search-index/names/keys'
import { nameLikeness, readName, readQuery, type Name } from '@/lib/search-index/names/match'
import type { Group, PersonHit } from '../model'
import { bestOfEach, FAR_BEHIND, leastLikeness, type Likely, type Spelling } from '../name-hits'

const SHOWN = 20
const LEAST_NEARNESS = 0.4
// More would not be compared in time; those that share the most with the query come first. While somebody types, fewer.
const MOST_COMPARED = 300
const FEW_COMPARED = 150

/** People by any spelling of their names, as they are shown. */
export async function searchPeople(query: string): Promise<Group<PersonHit>> {
  const found = await findPeople(query)
  return { total: found.length, hits: await personCards(found.slice(0, SHOWN)) }
}

/**
 * People by any spelling of their names, the likeliest first: in any script and order of words, with titles and
 * misprints. The index gives whoever shares enough sounds or beginnings of words; comparing decides.
 * @param thorough whether also who shares nothing with one of several words is compared, which takes some time longer
 */
export async function findPeople(query: string, thorough = true): Promise<Likely[]> {
  return (await lookForPeople(query, thorough)).found
}

/** The same, with everybody who was compared where it was done thoroughly: for when nobody is found. */
export async function lookForPeople(
  query: string,
  thorough = true,
): Promise<{ found: Likely[]; near: Likely[] | null }> {
  const asked = readQuery(query).filter(({ words }) => words.length > 0)
  if (asked.length === 0) return { found: [], near: null }
  const least = leastLikeness(query)
  const likely = (compared: Likely[]) => compared.filter(({ likeness }) => likeness >= least)
  const strict = bestOfEach(
    compare(query, asked, await spellingsOfAll(asked, thorough ? MOST_COMPARED : FEW_COMPARED), least),
  )
  // Who shares a key with the only word, shares one with every word.
  const isDone = !thorough || likely(strict).length > 0 || asked.every((name) => keysOfWords(name).length === 1)
  if (isDone) return { found: likely(strict), near: null }
  const near = bestOfEach(compare(query, asked, await spellingsOfAny(asked), LEAST_NEARNESS))
  return { found: likely(near), near }
}

/**
 * Whose names come nearest, even if they are not likely to be meant: for when nobody is found.
 * @param compared who was compared already
 */
export async function nearestPeople(query: string, count: number, compared: Likely[] | null): Promise<PersonHit[]> {
  const asked = readQuery(query).filter(({ words }) => words.length > 0)
  if (asked.length === 0) return []
  const near = compared ?? bestOfEach(compare(query, asked, await spellingsOfAny(asked), LEAST_NEARNESS))
  return personCards(near.filter(({ likeness }) => likeness >= LEAST_NEARNESS).slice(0, count))
}

/** How likely each is meant; of those who are less likely than `least`, or far behind, only that they are. */
function compare(query: string, asked: Name[], spellings: Spelling[], least: number): Likely[] {
  let enough = least
  return spellings.map((spelling) => {
    const name = readName(spelling.value)
    const likeness = Math.max(...asked.map((each) => nameLikeness(each, name, enough)))
    enough = Math.max(enough, likeness - FAR_BEHIND)
    return {
      ...spelling,
      likeness,
      byLetters: asked.some((each) => isBegunBy(each, name)),
      literal: spelling.value.toLowerCase().includes(query.toLowerCase()),
    }
  })
}

function isBegunBy(asked: Name, name: Name): boolean {
  return asked.words.every(({ letters }) => name.words.some((word) => word.letters.startsWith(letters)))
}

/** Spellings that share a key with every word of the query; those that have its words letter for letter before the others. */
async function spellingsOfAll(asked: Name[], most: number): Promise<Spelling[]> {
  if (asked.every((name) => keysOfWords(name).length === 1)) return spellingsOfOne(asked, most)
  const condition = asked.map((name) => Prisma.sql`(${Prisma.join(keysOfWords(name).map(shares), ' AND ')})`)
  const letters = [...new Set(asked.flatMap(letterKeys))]
  return db().$queryRaw<Spelling[]>`
    SELECT ${COLUMNS} FROM search_name
    WHERE ${Prisma.join(condition, ' OR ')}
    ORDER BY ${Prisma.join(
      letters.map((key) => Prisma.sql`(${shares([key])})::int`),
      ' + ',
    )} DESC, preferred DESC, id
    LIMIT ${most}`
}

/**
 * One word shares its sound with thousands. They are not sorted but asked for step by step: by letters, by sound, with a slip.
 * An article before it, as in al-Zisov, is shared with everybody who has one, and makes nobody likelier.
 */
async function spellingsOfOne(asked: Name[], most: number): Promise<Spelling[]> {
  const steps = [
    asked.flatMap((name) => sayingWords(name).flatMap(({ letters }) => [wordKey(letters), prefixKey(letters)])),
    asked.flatMap((name) => fullSoundKeys(name).flat()),
    asked.flatMap((name) => keysOfWords(name).flat()),
  ]
  const taken = steps.map((_, step) => Prisma.sql`(SELECT *, ${step}::int AS step FROM ${list(step)} LIMIT ${most})`)
  return db().$queryRaw<Spelling[]>`
    WITH ${asLists(steps.map(shares))}
    SELECT ${COLUMNS} FROM (
      SELECT DISTINCT ON (id) * FROM (${Prisma.join(taken, ' UNION ALL ')}) taken ORDER BY id, step
    ) search_name ORDER BY step, preferred DESC, id LIMIT ${most}`
}

/**
 * Spellings that share a key with some word of the query, or with its words as one; those that share most first. The index is
 * asked for each list of keys on its own, and what it gives is counted: to compare the keys of thousands takes longer.
 */
async function spellingsOfAny(asked: Name[]): Promise<Spelling[]> {
  const lists = asked.flatMap(conditionsOf)
  const sharing = lists.map((_, nth) => Prisma.sql`(SELECT id FROM ${list(nth)} LIMIT ${MOST_SHARING})`)
  return db().$queryRaw<Spelling[]>`
    WITH ${asLists(lists)},
    likely AS MATERIALIZED (
      SELECT id, count(*) AS shared FROM (${Prisma.join(sharing, ' UNION ALL ')}) sharing
      GROUP BY id ORDER BY count(*) DESC, id LIMIT ${MOST_COMPARED})
    SELECT ${COLUMNS} FROM likely JOIN search_name USING (id) ORDER BY shared DESC, preferred DESC, id`
}

/** What more people than these share says little about who is meant: not all of them are read. */
const MOST_SHARING = 2000

const list = (nth: number) => Prisma.raw(`list_${nth}`)

/** Materialized, or where few of a list are taken these would be looked for in the table. */
function asLists(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.join(
    conditions.map(
      (condition, nth) => Prisma.sql`${list(nth)} AS MATERIALIZED (SELECT * FROM search_name WHERE ${condition})`,
    ),
    ', ',
  )
}

/** Of a longer query no more words are paired: who is meant by it has most of its words, and so two of these. */
const MOST_PAIRED = 6
/** Nor are neighbours of a longer query taken for one word. */
const MOST_JOINED = 4

/** Each is one thing to have in common with a name; the more of these, the likelier. */
function conditionsOf(name: Name): Prisma.Sql[] {
  const whole = shares(soundKeys(name).slice(-1).flat())
  const words = keysOfWords(name)
  if (words.length < 3) {
    return [
      ...words.map(shares),
      whole,
      ...fullSoundKeys(name).map(shares),
      ...letterKeys(name).map((key) => shares([key])),
    ]
  }
  // One word of three or more makes nobody likely. Where two are asked for together, the index gives few.
  const both = (one: string[], other: string[]) => Prisma.sql`${shares(one)} AND ${shares(other)}`
  const pairs = words
    .slice(0, MOST_PAIRED)
    .flatMap((one, at, all) => all.slice(at + 1).map((other) => both(one, other)))
  const joined = words.length > MOST_JOINED ? [] : joinedSoundKeys(name)
  const withJoined = joined.flatMap((two, at) =>
    words.flatMap((other, nth) => (nth === at || nth === at + 1 ? [] : [both(two, other)])),
  )
  return [...pairs, ...withJoined, whole]
}

const COLUMNS = Prisma.sql`speaker_id AS "speakerId", value, preferred, search_only AS "searchOnly",
  (SELECT count(*)::int FROM appearance WHERE appearance.speaker_id = search_name.speaker_id) AS appearances`

function letterKeys({ words }: Name): string[] {
  return words.map(({ letters }) => wordKey(letters))
}

/** Those that say who is meant; articles and the like only where nothing else is said. */
function sayingWords({ words }: Name): Name['words'] {
  const content = words.filter(({ weight }) => weight === 1)
  return content.length > 0 ? content : words
}

/** For each word of the query the keys by which it is found: its sounds, and its letters as a beginning. */
function keysOfWords(name: Name): string[][] {
  const sounds = soundKeys(name)
  return sayingWords(name).map(({ letters }, at) => [...(sounds[at] ?? []), prefixKey(letters)])
}

function shares(keys: string[]): Prisma.Sql {
  return Prisma.sql`keys && ${keys}::text[]`
}

/** What is shown of them, in the order in which they were found. */
export async function personCards(
  found: Pick<Spelling, 'speakerId' | 'value' | 'preferred' | 'searchOnly'>[],
): Promise<PersonHit[]> {
  if (found.length === 0) return []
  const rows = await db().$queryRaw<Omit<PersonHit, 'foundAs'>[]>`
    SELECT s.id, s.slug, s.name, s.country, o.title, o.organisation_name AS organisation
    FROM speaker s
    LEFT JOIN LATERAL (
      SELECT a.title, a.organisation_name
      FROM appearance a JOIN edition e ON e.id = a.edition_id
      WHERE a.speaker_id = s.id AND (a.title IS NOT NULL OR a.organisation_name IS NOT NULL)
      ORDER BY e.year DESC, e.number DESC, a.position, a.id LIMIT 1
    ) o ON true
    WHERE s.id = ANY(${found.map(({ speakerId }) => speakerId)}::uuid[])`
  const byId = new Map(rows.map((card) => [card.id, card]))
  return found.flatMap(({ speakerId, value, preferred, searchOnly }) => {
    const card = byId.get(speakerId)
    return card ? [{ ...card, foundAs: preferred || searchOnly ? null : value }] : []
  })
}
