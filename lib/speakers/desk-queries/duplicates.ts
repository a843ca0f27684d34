import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import { readName, type Name } from '@/lib/search-index/names/match'
import { LIKELY, mutualLikeness } from '../duplicates'

interface Person {
  id: string
  name: string
  country: string | null
  office: string | null
  appearances: number
}

/** Two records that may be one person. */
export interface LikelyDuplicate {
  one: Person
  other: Person
  /** From 0 to 1. */
  likeness: number
}

/** What more people share says nothing. */
const MOST_OF_ONE_KEY = 150
/** Of very many, those that share the most are compared: to compare a pair takes longer than to find it. */
const MOST_COMPARED = 8_000
const SHOWN = 100

/**
 * Pairs of records whose names are alike, the likeliest first: they sound the same as a whole, or share two words letter for
 * letter. Pairs of whom somebody has stated that they are two people are left out.
 */
export async function listDuplicates(): Promise<{ pairs: LikelyDuplicate[]; more: boolean }> {
  await requireViewer()
  const candidates = await db().$queryRaw<{ one: string; other: string }[]>`
    WITH keyed AS MATERIALIZED (
        SELECT DISTINCT speaker_id, key FROM search_name, unnest(keys) AS key WHERE key LIKE '=%' OR key LIKE '"__%'),
      -- Two words as one key: to count what each pair of people shares would go through all who share a first name.
      telling AS MATERIALIZED (
        SELECT speaker_id, key, true AS whole FROM keyed WHERE key LIKE '=%'
        UNION ALL
        SELECT a.speaker_id, a.key || b.key, false FROM keyed a JOIN keyed b USING (speaker_id)
        WHERE a.key LIKE '"%' AND b.key LIKE '"%' AND a.key < b.key),
      common AS (SELECT key FROM telling GROUP BY key HAVING count(*) BETWEEN 2 AND ${MOST_OF_ONE_KEY}),
      pairs AS (
        SELECT a.speaker_id AS one, b.speaker_id AS other, bool_or(a.whole) AS whole, count(*) AS shared
        FROM common JOIN telling a USING (key) JOIN telling b USING (key)
        WHERE a.speaker_id < b.speaker_id
        GROUP BY 1, 2)
    SELECT one, other FROM pairs
    WHERE NOT EXISTS (SELECT FROM namesakes WHERE one_id = one AND other_id = other)
    ORDER BY whole DESC, shared DESC, one, other LIMIT ${MOST_COMPARED}`
  const ids = [...new Set(candidates.flatMap(({ one, other }) => [one, other]))]
  const spellings = await spellingsOf(ids)
  const likely = candidates
    .map((pair) => ({ ...pair, likeness: closest(spellings.get(pair.one) ?? [], spellings.get(pair.other) ?? []) }))
    .filter(({ likeness }) => likeness >= LIKELY)
    .sort((a, b) => b.likeness - a.likeness || (a.one < b.one ? -1 : 1))
  const shown = likely.slice(0, SHOWN)
  const people = await peopleOf(shown.flatMap(({ one, other }) => [one, other]))
  return {
    more: likely.length > SHOWN,
    pairs: shown.flatMap(({ one: oneId, other: otherId, likeness }) => {
      const [one, other] = [people.get(oneId), people.get(otherId)]
      return one && other ? [{ one, other, likeness }] : []
    }),
  }
}

async function spellingsOf(ids: string[]): Promise<Map<string, Name[]>> {
  const rows = await db().searchName.findMany({
    where: { speakerId: { in: ids } },
    select: { speakerId: true, value: true },
  })
  const names = new Map<string, Name[]>()
  for (const { speakerId, value } of rows) names.set(speakerId, [...(names.get(speakerId) ?? []), readName(value)])
  return names
}

function closest(one: Name[], other: Name[]): number {
  return Math.max(0, ...one.flatMap((a) => other.map((b) => (isTelling(a) && isTelling(b) ? mutualLikeness(a, b) : 0))))
}

/** Of a name of one word nobody can say whose it is. */
function isTelling({ words }: Name): boolean {
  return words.filter(({ weight }) => weight === 1).length > 1
}

async function peopleOf(ids: string[]): Promise<Map<string, Person>> {
  const rows = await db().speaker.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, name: true, country: true },
      _count: { select: { appearances: true } },
      appearances: {
        select: { title: true, organisationName: true },
        orderBy: [{ edition: { year: 'desc' } }, { id: 'desc' }],
        take: 1,
      },
    },
  })
  return new Map(
    rows.map(({ id, name, country, _count, appearances: [last] }) => {
      const office = last ? [last.title, last.organisationName].filter(Boolean).join(', ') : ''
      return [id, { id, name, country, office: office || null, appearances: _count.appearances }]
    }),
  )
}
