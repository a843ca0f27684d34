import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Choice, Facets } from '../model'
import { KINDS, type Facet, type Kind } from '../state'
import { byBits, matchedBy, oneByOne, type OneByOne } from './bits'
import type { Asked } from './conditions'

/** What is counted for whoever is found by name alone, beside those who fit by words. */
export interface Counted {
  kinds: Record<Kind, number>
  facets: Facets
}

const SHOWN = 12

/**
 * How many fit, by everything that they can be narrowed to.
 * @param named people who are found by name and may not fit by words
 * @param likely the speakers of the best results: of these the counts are told, as of all speakers nobody would read them
 */
export async function countFacets(asked: Asked, named: string[], likely: Promise<string[]>): Promise<Counted> {
  const [choices, speakers] = await Promise.all([
    countChoices(asked, named),
    likely.then((ids) => countSpeakers(asked, named, ids)),
  ])
  const of = (facet: ChoiceRow['facet']) =>
    choices.filter((row) => row.facet === facet).map(({ facet: _, ...choice }) => choice)
  const kinds = of('kind')
  return {
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, kinds.find(({ value }) => value === kind)?.count ?? 0]),
    ) as Counted['kinds'],
    facets: {
      year: of('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
      language: of('language'),
      edition: of('edition').slice(0, SHOWN),
      topic: of('topic').slice(0, SHOWN),
      country: of('country').slice(0, SHOWN),
      speaker: speakers,
    },
  }
}

interface ChoiceRow extends Choice {
  facet: 'kind' | Exclude<Facet, 'speaker'>
}

/** One statement, so that all are counts of one moment. What is common is counted by bits, the rest by reading it. */
async function countChoices(asked: Asked, named: string[]): Promise<ChoiceRow[]> {
  const here = asked.narrowing.kinds ?? KINDS
  const ways = KINDS.map((kind) => ({ kind, way: byBits(asked, kind) }))
  const read = ways.flatMap(({ kind, way }) => oneByOne(asked, named, kind, way).map((each) => readRows(kind, each)))
  return db().$queryRaw`
    WITH read AS MATERIALIZED (${Prisma.join(read, ' UNION ALL ')}),
    listed AS (SELECT * FROM read WHERE kind = ANY(${here}::text[])),
    matched AS MATERIALIZED (${matchedBy(ways.map(({ way }) => way))}),
    counted AS (
      SELECT 'kind' AS facet, kind AS value, sum(sign) AS count FROM read GROUP BY kind
      UNION ALL SELECT 'edition', id::text, sum(sign) FROM listed, unnest(edition_ids) id GROUP BY id
      UNION ALL SELECT 'topic', id::text, sum(sign) FROM listed, unnest(topic_ids) id GROUP BY id
      UNION ALL SELECT 'country', country, sum(sign) FROM listed, unnest(countries) country GROUP BY country
      UNION ALL SELECT 'year', to_char(dated, 'YYYY'), sum(sign) FROM listed WHERE dated > '-infinity' GROUP BY 2
      UNION ALL SELECT 'language', left(language, 2), sum(sign) FROM listed WHERE language IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'kind', kind, sum(bit_count(bits)) FROM matched GROUP BY kind
      UNION ALL
      SELECT c.facet, c.value, sum(c.count) FROM matched m CROSS JOIN LATERAL (
        SELECT facet, value, bit_count(m.bits & bits)::int AS count FROM search.choice_bits
        WHERE kind = m.kind AND first = m.first OFFSET 0
      ) c WHERE m.kind = ANY(${here}::text[]) GROUP BY c.facet, c.value
    ),
    choice AS (
      SELECT facet, value, sum(count)::int AS count FROM counted GROUP BY facet, value HAVING sum(count) > 0
    )
    SELECT facet, value, value AS label, count FROM choice WHERE facet NOT IN ('edition', 'topic')
    UNION ALL
    SELECT facet, e.slug, concat_ws(' ', s.abbreviation, e.year, e.city), count
    FROM choice JOIN edition e ON e.id::text = value JOIN series s ON s.id = e.series_id WHERE facet = 'edition'
    UNION ALL
    SELECT facet, t.slug, t.name, count FROM choice JOIN topic t ON t.id::text = value AND t.merged_into_id IS NULL WHERE facet = 'topic'
    ORDER BY count DESC, value`
}

function readRows(kind: Kind, { condition, sign }: OneByOne): Prisma.Sql {
  const table = Prisma.raw(`search.${kind}_document`)
  return Prisma.sql`
    SELECT d.kind, d.dated, d.language, d.edition_ids, d.topic_ids, d.countries, ${sign}::int AS sign FROM ${table} d WHERE ${condition}`
}

/** In pieces it is known where each speaker is: whether what is there fits is read from the same bits. */
async function countSpeakers(asked: Asked, named: string[], ids: string[]): Promise<Facets['speaker']> {
  if (ids.length === 0) return []
  // People are not found by the thousand through those who are likely: these are people themselves.
  const ways = (asked.narrowing.kinds ?? KINDS).map((kind) => ({
    kind,
    way: kind === 'speaker' ? null : byBits(asked, kind),
  }))
  const read = ways.flatMap(({ kind, way }) =>
    oneByOne(asked, named, kind, way).map((each) => readSpeakers(kind, each, ids)),
  )
  return db().$queryRaw`
    WITH matched AS MATERIALIZED (${matchedBy(ways.map(({ way }) => way))}),
    counted AS (
      SELECT s.speaker AS id, (SELECT count(*) FROM unnest(s.places) place WHERE get_bit(m.bits, place) = 1) AS count
      FROM matched m JOIN search.speaker_places s ON s.kind = m.kind AND s.first = m.first
      WHERE s.speaker = ANY(${ids}::uuid[])
      UNION ALL ${Prisma.join(read, ' UNION ALL ')}
    )
    SELECT s.slug AS value, s.name AS label, total.count
    FROM (SELECT id, sum(count)::int AS count FROM counted GROUP BY id HAVING sum(count) > 0) total JOIN speaker s USING (id)
    ORDER BY total.count DESC, s.slug LIMIT ${SHOWN}`
}

function readSpeakers(kind: Kind, { condition, sign }: OneByOne, ids: string[]): Prisma.Sql {
  const table = Prisma.raw(`search.${kind}_document`)
  return Prisma.sql`
    SELECT each.id, ${sign}::int FROM ${table} d, unnest(d.speaker_ids) AS each (id)
    WHERE d.speaker_ids && ${ids}::uuid[] AND (${condition}) AND each.id = ANY(${ids}::uuid[])`
}
