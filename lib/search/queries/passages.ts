import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Piece } from '../model'
import { PARAGRAPHS, askedOf, wordsIn } from './letters'
import type { Words } from './words'

// No text holds them: they are nobody's letters.
const [START, STOP] = ['\uE000', '\uE001']
const SETTINGS = `StartSel=${START}, StopSel=${STOP}, MinWords=28, MaxWords=48, ShortWord=0`
const WHOLE = `StartSel=${START}, StopSel=${STOP}, HighlightAll=true`

/** Of each of these stories the paragraph that says most of what is asked for, with the words marked. By the story's id. */
export async function bestPassages(words: Words, articleIds: readonly string[]): Promise<Map<string, Piece[]>> {
  if (articleIds.length === 0 || !words.any) return new Map()
  const [phrase] = words.phrases
  const together = phrase?.letters ? Prisma.sql`strpos(p.letters, ${phrase.letters}::text) > 0 DESC,` : Prisma.empty
  // More of the words before the same ones again and again.
  const rows = await db().$queryRaw<{ document: string; marked: string }[]>`
    WITH best AS (
      SELECT d.id AS document, d.language, p.place::int AS position
      FROM search.document d CROSS JOIN LATERAL (
        SELECT p.*, ${wordsIn(words.letters)} AS held,
          length(p.letters) - length(translate(p.letters, array_to_string(${askedOf(words.letters)}, ''), '')) AS times
        FROM ${PARAGRAPHS} ORDER BY ${together} held DESC, times DESC, place LIMIT 1
      ) p
      WHERE d.kind = 'article' AND d.id = ANY(${[...articleIds]}::uuid[]) AND p.held > 0
    )
    SELECT best.document, search.mark(best.language, ${printed(Prisma.sql`best.position`)}, ${words.any}::text::tsquery, ${SETTINGS}::text) AS marked
    FROM best JOIN article a ON a.id = best.document JOIN article_revision r ON r.id = a.live_revision_id
    WHERE a.id = ANY(${[...articleIds]}::uuid[])`
  return new Map(rows.map(({ document, marked }) => [document, pieces(marked)]))
}

/** The words of a paragraph of the story's revision `r` as they are printed. */
export function printed(position: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${position} = 0 THEN r.standfirst
    ELSE search.block_text(r.content #> ARRAY['body', 'content', (${position} - 1)::text]) END`
}

/** A text, of which the words that are asked for are to be marked, as the database marks it. */
export function markedWhole(language: Prisma.Sql, text: Prisma.Sql, any: string): Prisma.Sql {
  return Prisma.sql`search.mark(${language}, ${text}, ${any}::text::tsquery, ${WHOLE}::text)`
}

export function markedPart(language: Prisma.Sql, text: Prisma.Sql, any: string): Prisma.Sql {
  return Prisma.sql`search.mark(${language}, ${text}, ${any}::text::tsquery, ${SETTINGS}::text)`
}

/** What the database has marked, piece by piece. */
export function pieces(marked: string): Piece[] {
  return marked
    .split(new RegExp(`[${START}${STOP}]`))
    .flatMap((text, at) => (text ? [{ text, marked: at % 2 === 1 }] : []))
}
