import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Cursor } from '../cursor'
import type { Kind, Sort } from '../state'
import { fitsAs, type Asked } from './conditions'
import { PARAGRAPHS, holdsAllWords, type Letters } from './letters'
import { stands } from './stands'

/**
 * What is weighed against each other: so many of the newest that fit, and so many of the newest that fit by their title. To
 * weigh everything that a common word is in would take a hundred times as long; what is not weighed follows by date.
 */
const WEIGHED = { newest: 300, byTitle: 200 }

export interface RankedRow {
  id: string
  score: number
  dated: string
  /** Who takes part in it. */
  speakers: string[]
}

interface Page {
  rows: RankedRow[]
  /** Where the next page begins, unless this is the last. */
  next: Cursor | null
}

export type Listed = Exclude<Kind, 'speaker'>

/** The best few of one kind. */
export async function best(asked: Asked, kind: Listed, limit: number): Promise<RankedRow[]> {
  if (!asked.hasWords) return (await byDate(asked, kind, limit, null)).rows
  return byScore(asked, kind, limit, null)
}

/** The best of one kind, or the newest. */
export async function ranked(
  asked: Asked,
  kind: Listed,
  sort: Sort,
  limit: number,
  after: Cursor | null,
): Promise<Page> {
  if (sort === 'date' || !asked.hasWords) return byDate(asked, kind, limit, after?.by === 'date' ? after : null)
  if (after?.by === 'date') return byDate(asked, kind, limit, after, true)
  const rows = await byScore(asked, kind, limit + 1, after?.by === 'score' ? after : null)
  if (rows.length > limit) {
    const { score, id } = rows[limit - 1]!
    return { rows: rows.slice(0, limit), next: { by: 'score', score, id } }
  }
  // What was weighed is at its end: the rest follows, newest first.
  const edge = await edgeOfWeighed(asked, kind)
  if (!edge) return { rows, next: null }
  const rest = await byDate(asked, kind, limit - rows.length, { by: 'date', date: edge.dated, id: edge.id }, true)
  return { rows: [...rows, ...rest.rows], next: rest.next }
}

async function byScore(
  asked: Asked,
  kind: Listed,
  limit: number,
  after: { score: number; id: string } | null,
): Promise<RankedRow[]> {
  const { any, letters, text } = asked.words
  const beyond = after ? Prisma.sql`WHERE (score, id) < (${after.score}::int, ${after.id}::uuid)` : Prisma.empty
  // Titles before people before text, a title that says just this before all; a gentle three per cent for each year that a
  // text is younger. The few that lead are looked at once more: words that stand in one paragraph belong together.
  return db().$queryRaw`
    WITH candidate AS (${candidates(asked, kind)}),
    weighed AS (
      SELECT d.id, d.dated, d.speaker_ids, (
        0.2 + ts_rank('{0.05, 0.3, 0.5, 1}', d.head, ${any}::text::tsquery)
        + CASE WHEN ${stands('d.title', text)} THEN 1 ELSE 0 END
        + CASE WHEN d.title = ${text}::text THEN 1 ELSE 0 END
        + CASE WHEN d.by_title THEN 0.5 ELSE 0 END
      ) * 1.03 ^ ((greatest(d.dated, '1900-01-01') - date '2000-01-01') / 365.25) AS score
      FROM candidate d
    ),
    front AS MATERIALIZED (SELECT * FROM weighed ORDER BY score DESC, id DESC LIMIT ${NEAR_OF}),
    near AS MATERIALIZED (${withNear(kind, letters)}),
    final AS (
      SELECT w.id, w.dated, w.speaker_ids, (10000 * w.score * CASE WHEN w.id IN (SELECT id FROM near) THEN 1.3 ELSE 1 END)::int AS score
      FROM weighed w
    )
    SELECT id, score, dated::text, speaker_ids AS speakers FROM final ${beyond} ORDER BY score DESC, id DESC LIMIT ${limit}`
}

/** In how many words that stand together are looked for. */
const NEAR_OF = 40

/** Those of the best that have all words in one paragraph, where there are several words. */
function withNear(kind: Listed, letters: Letters): Prisma.Sql {
  const isOneWord = Object.values(letters).every((words: string[]) => words.length < 2)
  if (isOneWord || kind === 'quote') return Prisma.sql`SELECT NULL::uuid AS id WHERE FALSE`
  return Prisma.sql`
    SELECT d.id FROM search.document d WHERE d.kind = ${kind}::text AND d.id = ANY(ARRAY(SELECT id FROM front))
      AND EXISTS (SELECT FROM ${PARAGRAPHS} WHERE ${holdsAllWords(letters)})`
}

/** What their weight hangs on. */
const WEIGHTS = Prisma.sql`d.id, d.dated, d.title, d.head, d.speaker_ids`

function candidates(asked: Asked, kind: Listed): Prisma.Sql {
  const newest = newestThatFit(asked, kind, WEIGHTS, WEIGHED.newest)
  if (!asked.words.all || kind === 'quote') return Prisma.sql`SELECT *, FALSE AS by_title FROM (${newest}) newest`
  return Prisma.sql`
    SELECT DISTINCT ON (id) * FROM (
      SELECT *, TRUE AS by_title FROM (${byTitle(asked, kind, WEIGHTS)}) titled
      UNION ALL SELECT *, FALSE FROM (${newest}) newest
    ) either ORDER BY id, by_title DESC`
}

function newestThatFit(asked: Asked, kind: Listed, columns: Prisma.Sql, limit: number): Prisma.Sql {
  return Prisma.sql`
    SELECT ${columns} FROM search.document d WHERE ${fitsAs(asked, kind)} ORDER BY d.dated DESC, d.id DESC LIMIT ${limit}`
}

function byTitle(asked: Asked, kind: Listed, columns: Prisma.Sql): Prisma.Sql {
  // The table of this kind alone, for only that has an index of its titles.
  const table = Prisma.raw(`search.${kind}_document`)
  // What holds all words in its title holds them: to look for that as well takes longer than all the rest.
  const inTitle = { ...asked, words: { ...asked.words, branches: [] } }
  // By that index, and sorted then: walking back in time, it would read the words of each title.
  return Prisma.sql`
    SELECT ${columns} FROM (
      SELECT d.* FROM ${table} d
      WHERE ${fitsAs(inTitle, kind)} AND search.words(d.language, d.title) @@ ${asked.words.all}::text::tsquery OFFSET 0
    ) d ORDER BY d.dated DESC, d.id DESC LIMIT ${WEIGHED.byTitle}`
}

/** The oldest of the newest that are weighed; null when everything that fits is weighed. */
async function edgeOfWeighed(asked: Asked, kind: Listed): Promise<{ id: string; dated: string } | null> {
  const rows = await db().$queryRaw<{ id: string; dated: string }[]>`
    SELECT id, dated::text FROM (${newestThatFit(asked, kind, Prisma.sql`d.id, d.dated`, WEIGHED.newest)}) newest
    ORDER BY newest.dated, newest.id LIMIT 1`
  return rows[0] ?? null
}

async function byDate(
  asked: Asked,
  kind: Listed,
  limit: number,
  after: Extract<Cursor, { by: 'date' }> | null,
  unweighed = false,
): Promise<Page> {
  const beyond = after ? Prisma.sql`AND (d.dated, d.id) < (${after.date}::date, ${after.id}::uuid)` : Prisma.empty
  const others =
    unweighed && asked.words.all && kind !== 'quote'
      ? Prisma.sql`AND d.id NOT IN (${byTitle(asked, kind, Prisma.sql`d.id`)})`
      : Prisma.empty
  const rows = await db().$queryRaw<RankedRow[]>`
    SELECT d.id, 0 AS score, d.dated::text, d.speaker_ids AS speakers FROM search.document d WHERE ${fitsAs(asked, kind)} ${beyond} ${others}
    ORDER BY d.dated DESC, d.id DESC LIMIT ${limit + 1}`
  const shown = rows.slice(0, limit)
  if (rows.length <= limit) return { rows: shown, next: null }
  const end = shown.at(-1)
  return { rows: shown, next: end ? { by: 'date', date: end.dated, id: end.id } : after }
}
