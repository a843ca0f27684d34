import 'server-only'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { cleanQuery } from '../question'
import { FEWEST_LETTERS, type Suggestion } from '../suggestion'
import { findPeople } from './people'

const SHOWN = 8
/** So many beginnings are looked at; a person is begun in several ways. */
const LOOKED_AT = 40
const SHORTEST_SOUND = 4

/** What the words may be the beginning of, the most prominent first; who only sounds like them, and titles with them, after that. */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const query = cleanQuery(typed)
  if ([...query].length < FEWEST_LETTERS) return []
  const begun = await beginningWith(query)
  if (begun.length >= SHOWN || query.length < SHORTEST_SOUND) return labels(begun.slice(0, SHOWN))
  const [people, titles] = await Promise.all([soundingLike(query, false), withWordsBegun(query)])
  const seen = new Set(begun.map(({ id }) => id))
  const others = [...people, ...titles].filter(({ id }) => !seen.has(id))
  const found = [...begun, ...others].slice(0, SHOWN)
  return labels(found.length > 0 ? found : await soundingLike(query, true))
}

interface Named {
  kind: Suggestion['kind']
  id: string
}

async function beginningWith(query: string): Promise<Named[]> {
  const rows = await db().$queryRaw<(Named & { length: number })[]>`
    WITH begun AS (${begun(query)})
    SELECT kind, id, max(weight) AS weight FROM begun GROUP BY kind, id ORDER BY weight DESC, id LIMIT ${SHOWN}`
  return rows
}

/** Two letters begin too many words to sort them all: an index has these in their order. */
function begun(query: string): Prisma.Sql {
  const folded = Prisma.sql`search.fold(${query}::text)`
  if ([...query].length === 2) {
    return Prisma.sql`
      SELECT kind, id, weight FROM search.beginning WHERE left(words, 2) = ${folded} AND ${folded} <> ''
      ORDER BY weight DESC LIMIT ${LOOKED_AT}`
  }
  return Prisma.sql`
    SELECT kind, id, weight FROM search.beginning
    WHERE words >= ${folded} AND words < ${folded} || U&'\\+10FFFD' AND ${folded} <> ''
    ORDER BY weight DESC LIMIT ${LOOKED_AT}`
}

async function soundingLike(query: string, thorough: boolean): Promise<Named[]> {
  return (await findPeople(query, thorough))
    .slice(0, SHOWN)
    .map(({ speakerId }) => ({ kind: 'speaker', id: speakerId }))
}

/** Sessions and stories whose titles have these words, the last of which may be only begun. The newest of each. */
async function withWordsBegun(query: string): Promise<Named[]> {
  const asked = Prisma.sql`search.prefix(${query}::text)`
  return db().$queryRaw`
    (SELECT d.kind, d.id FROM search.session_document d WHERE search.words(d.language, d.title) @@ ${asked} ORDER BY d.dated DESC LIMIT 4)
    UNION ALL
    (SELECT d.kind, d.id FROM search.article_document d WHERE search.words(d.language, d.title) @@ ${asked} ORDER BY d.dated DESC LIMIT 4)`
}

interface Row extends Named {
  slug: string
  label: string
  hint: string | null
  parent: string | null
}

async function labels(named: Named[]): Promise<Suggestion[]> {
  if (named.length === 0) return []
  const ids = named.map(({ id }) => id)
  const rows = await db().$queryRaw<Row[]>`
    SELECT 'speaker' AS kind, s.id, s.slug, s.name AS label, NULL AS parent, (
      SELECT coalesce(a.title, a.organisation_name) FROM appearance a JOIN edition e ON e.id = a.edition_id
      WHERE a.speaker_id = s.id AND (a.title IS NOT NULL OR a.organisation_name IS NOT NULL)
      ORDER BY e.year DESC, a.position LIMIT 1) AS hint
    FROM speaker s WHERE s.id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT 'session', s.id, s.slug, s.title, e.slug, concat_ws(' ', se.abbreviation, e.year)
    FROM session s JOIN edition e ON e.id = s.edition_id JOIN series se ON se.id = e.series_id WHERE s.id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT 'article', a.id, a.slug, r.headline, NULL, extract(year FROM a.first_published_at)::text
    FROM article a JOIN article_revision r ON r.id = a.live_revision_id
    WHERE a.id = ANY(${ids}::uuid[]) AND a.state = 'published' AND a.deleted_at IS NULL
    UNION ALL
    SELECT 'topic', id, slug, name, NULL, NULL FROM topic WHERE id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT 'organisation', id, slug, name, NULL, abbreviation FROM organisation WHERE id = ANY(${ids}::uuid[])
    UNION ALL
    SELECT 'edition', e.id, e.slug, concat_ws(' ', se.abbreviation, e.year), NULL, e.city
    FROM edition e JOIN series se ON se.id = e.series_id WHERE e.id = ANY(${ids}::uuid[])`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ kind: row.kind, label: row.label, hint: row.hint, href: pathOf(row) }] : []
  })
}

function pathOf({ kind, slug, parent }: Row): string {
  if (kind === 'session') return publicPath.session(parent ?? '', slug)
  return publicPath[kind](slug)
}
