import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { searchPeople } from './people'
import { searchTerms, type ArticleHit, type Group, type QuoteHit, type SearchResults, type SessionHit } from '../model'

const PER_GROUP = 20

/** Finds by words alone, whatever their case and accents; each word must occur. Takes any text and never fails on it. */
export async function search(query: string): Promise<SearchResults> {
  const terms = searchTerms(query)
  if (terms.length === 0) return { people: NOTHING, sessions: NOTHING, articles: NOTHING, quotes: NOTHING }
  const [people, sessions, articles, quotes] = await Promise.all([
    searchPeople(query),
    searchSessions(terms),
    searchArticles(terms),
    searchQuotes(terms),
  ])
  return { people, sessions, articles, quotes }
}

const NOTHING = { total: 0, hits: [] }

type Counted<Row> = Row & { total: number }

async function searchSessions(terms: string[]): Promise<Group<SessionHit>> {
  type Row = Omit<SessionHit, 'edition'> & {
    edition: string
    number: number
    year: number
    city: string
    series: string
  }
  const titles = folded(
    `concat_ws(' ', s.title, (SELECT string_agg(t.title, ' ') FROM session_title t WHERE t.session_id = s.id))`,
  )
  const rows = await db().$queryRaw<Counted<Row>[]>`
    SELECT s.slug, s.title, s.type::text AS type, s.day,
      e.slug AS edition, e.number, e.year, e.city, se.abbreviation AS series, ${TOTAL}
    FROM session s JOIN edition e ON e.id = s.edition_id JOIN series se ON se.id = e.series_id
    WHERE ${holdsAll(titles, terms)}
    ORDER BY e.year DESC, s.day NULLS LAST, s.starts_at NULLS LAST, s.position, s.id
    LIMIT ${PER_GROUP}`
  return group(
    rows.map(({ edition, number, year, city, series, ...row }) => ({
      ...row,
      edition: { slug: edition, number, year, city, series },
    })),
  )
}

/** Only what is published, and of that only the live revision; the closing is boilerplate and is not searched. */
async function searchArticles(terms: string[]): Promise<Group<ArticleHit>> {
  const inHeadline = folded('r.headline')
  const text = folded(`concat_ws(' ', r.headline, r.standfirst, ${plainText('r.content')})`)
  const rows = await db().$queryRaw<Counted<ArticleHit>[]>`
    SELECT a.slug, a.kind::text AS kind, r.headline, r.standfirst, a.first_published_at AS "firstPublishedAt", ${TOTAL}
    FROM article a JOIN article_revision r ON r.id = a.live_revision_id
    WHERE a.state = 'published' AND a.deleted_at IS NULL AND ${holdsAll(text, terms)}
    ORDER BY (${holdsAll(inHeadline, terms)}) DESC, a.first_published_at DESC, a.id
    LIMIT ${PER_GROUP}`
  return group(rows)
}

/** Quotes as printed; a use exists only for a live revision. */
async function searchQuotes(terms: string[]): Promise<Group<QuoteHit>> {
  const rows = await db().$queryRaw<Counted<QuoteHit>[]>`
    SELECT q.id, q.kind::text AS kind, u.text, s.name AS speaker, q.speaker_label AS "speakerLabel", ${TOTAL}
    FROM quote q
    JOIN LATERAL (
      SELECT text FROM quote_use WHERE quote_id = q.id AND ${holdsAll(folded('text'), terms)} ORDER BY article_id LIMIT 1
    ) u ON true
    LEFT JOIN speaker s ON s.id = q.speaker_id
    ORDER BY q.spoken_on DESC NULLS LAST, q.created_at DESC, q.id
    LIMIT ${PER_GROUP}`
  return group(rows)
}

const TOTAL = Prisma.sql`count(*) OVER ()::int AS total`

function group<Row>(rows: Counted<Row>[]): Group<Row> {
  return { total: rows[0]?.total ?? 0, hits: rows.map(({ total: _, ...hit }) => hit as unknown as Row) }
}

/** `column` is ours, never the reader's: it becomes part of the statement. */
function folded(column: string): Prisma.Sql {
  return Prisma.raw(`unaccent(lower(${column}))`)
}

function fold(words: string): Prisma.Sql {
  return Prisma.sql`unaccent(lower(${words}::text))`
}

function holdsAll(text: Prisma.Sql, terms: string[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(
    terms.map((term) => Prisma.sql`strpos(${text}, ${fold(term)}) > 0`),
    ' AND ',
  )})`
}

/** The words of the body, out of its JSON. Strict, because a lax path would give each of them twice. */
function plainText(content: string): string {
  return `(SELECT string_agg(word #>> '{}', '') FROM jsonb_path_query(${content}, 'strict $.body.**.text') word)`
}
