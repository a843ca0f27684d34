import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Facets } from '../model'
import { KINDS, type Kind } from '../state'
import { fits, orNamed, type Asked } from './conditions'

/** What is counted for whoever is found by name alone, beside those who fit by words. */
export interface Counted {
  kinds: Record<Kind, number>
  facets: Facets
}

const SHOWN = 12

/**
 * How many fit, by everything that they can be narrowed to. Three statements side by side: each reads the documents once.
 * @param named people who are found by name and may not fit by words
 * @param likely the speakers of the best results: of these the counts are told, as of all speakers nobody would read them
 */
export async function countFacets(asked: Asked, named: string[], likely: Promise<string[]>): Promise<Counted> {
  const everywhere = orNamed(asked, named, fits(asked, null))
  const here = orNamed(asked, named, fits(asked))
  const [plain, listed, countries, speakers] = await Promise.all([
    countPlain(everywhere),
    countListed(here),
    countCountries(here),
    likely.then((ids) => countSpeakers(here, ids)),
  ])
  const { kinds } = asked.narrowing
  const counted = plain.filter(({ kind }) => !kinds || kinds.includes(kind))
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, total(plain.filter((row) => row.kind === kind))])) as Record<
      Kind,
      number
    >,
    facets: {
      year: sumBy(counted, ({ year }) => year?.toString()).sort((a, b) => (a.value < b.value ? 1 : -1)),
      language: sumBy(counted, ({ language }) => language ?? undefined).sort((a, b) => b.count - a.count),
      ...listed,
      country: countries,
      speaker: speakers,
    },
  }
}

interface PlainRow {
  kind: Kind
  year: number | null
  language: string | null
  count: number
}

function countPlain(condition: Prisma.Sql): Promise<PlainRow[]> {
  return db().$queryRaw`
    SELECT d.kind, CASE WHEN d.dated > '-infinity' THEN extract(year FROM d.dated)::int END AS year,
      left(d.language, 2) AS language, count(*)::int AS count
    FROM search.document d WHERE ${condition} GROUP BY 1, 2, 3`
}

async function countListed(condition: Prisma.Sql): Promise<Pick<Facets, 'edition' | 'topic'>> {
  const rows = await db().$queryRaw<{ facet: 'edition' | 'topic'; value: string; label: string; count: number }[]>`
    WITH counted AS MATERIALIZED (
      SELECT id, count(*)::int AS count
      FROM (SELECT unnest(d.edition_ids || d.topic_ids) AS id FROM search.document d WHERE ${condition}) listed GROUP BY id)
    SELECT 'edition' AS facet, e.slug AS value, concat_ws(' ', s.abbreviation, e.year, e.city) AS label, count
    FROM counted JOIN edition e USING (id) JOIN series s ON s.id = e.series_id
    UNION ALL
    SELECT 'topic', t.slug, t.name, count FROM counted JOIN topic t USING (id) WHERE t.merged_into_id IS NULL
    ORDER BY count DESC, value`
  const of = (facet: string) => rows.filter((row) => row.facet === facet).map(({ facet: _, ...choice }) => choice)
  return { edition: of('edition').slice(0, SHOWN), topic: of('topic').slice(0, SHOWN) }
}

async function countCountries(condition: Prisma.Sql): Promise<Facets['country']> {
  const rows = await db().$queryRaw<{ value: string; count: number }[]>`
    SELECT value, count(*)::int AS count
    FROM (SELECT unnest(d.countries) AS value FROM search.document d WHERE ${condition}) listed GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${SHOWN}`
  return rows.map((row) => ({ ...row, label: row.value }))
}

async function countSpeakers(condition: Prisma.Sql, ids: string[]): Promise<Facets['speaker']> {
  if (ids.length === 0) return []
  return db().$queryRaw`
    SELECT s.slug AS value, s.name AS label, counted.count
    FROM (
      SELECT each.id, count(*)::int AS count FROM search.document d, unnest(d.speaker_ids) AS each (id)
      WHERE d.speaker_ids && ${ids}::uuid[] AND (${condition}) AND each.id = ANY(${ids}::uuid[]) GROUP BY each.id
    ) counted JOIN speaker s USING (id)
    ORDER BY counted.count DESC, s.slug LIMIT ${SHOWN}`
}

function total(rows: PlainRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

function sumBy(rows: PlainRow[], valueOf: (row: PlainRow) => string | undefined): Facets['year'] {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const value = valueOf(row)
    if (value !== undefined) sums.set(value, (sums.get(value) ?? 0) + row.count)
  }
  return [...sums].map(([value, count]) => ({ value, label: value, count }))
}
