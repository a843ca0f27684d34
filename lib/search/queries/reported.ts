import 'server-only'
import type { EditionRef } from '@/lib/editions/model'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { SaidAtEdition } from '../model'
import { fitsAs, type Asked } from './conditions'
import { PARAGRAPHS, holdsAllWords } from './letters'
import { markedPart, printed } from './passages'

/** A paragraph about it that names somebody, and nobody else: in a list of names nothing is said. */
export interface Reported {
  speaker: string
  editionId: string | null
  edition: EditionRef | null
  office: SaidAtEdition['office']
  slug: string
  headline: string
  marked: string
}

/** In how many of the newest stories about these people it is looked for. */
const LOOKED_AT = 30

/** One paragraph for each of these speakers and editions, unless a quote in the same story says it already. */
export async function reportedBy(asked: Asked, speakers: string[]): Promise<Reported[]> {
  if (speakers.length === 0 || !asked.words.all) return []
  return db().$queryRaw`
    WITH story AS MATERIALIZED (
      SELECT d.id, d.language, d.words, d.told_at, d.told_by FROM search.document d WHERE ${fitsAs(asked, 'article')} AND d.speaker_ids && ${speakers}::uuid[]
      ORDER BY d.dated DESC, d.id LIMIT ${LOOKED_AT}),
    told AS (
      SELECT DISTINCT ON (speaker, a.edition_id) speaker, a.edition_id, a.id AS article, position, d.language
      FROM story d
      JOIN article a ON a.id = d.id,
      unnest(d.told_at, d.told_by) AS told (position, speaker)
      WHERE speaker = ANY(${speakers}::uuid[])
        AND EXISTS (SELECT FROM ${PARAGRAPHS} WHERE p.place = position AND ${holdsAllWords(asked.words.letters)})
        AND NOT EXISTS (
          SELECT FROM quote_use u JOIN search.document d ON d.kind = 'quote' AND d.id = u.quote_id
          WHERE u.article_id = a.id AND d.speaker_ids @> ARRAY[speaker] AND ${fitsAs(asked, 'quote')})
      ORDER BY speaker, a.edition_id, a.first_published_at DESC, a.id, position)
    SELECT told.speaker, told.edition_id AS "editionId", a.slug, r.headline,
      ${markedPart(Prisma.sql`told.language`, printed(Prisma.sql`told.position`), asked.words.any)} AS marked,
      CASE WHEN e.id IS NOT NULL THEN jsonb_build_object(
        'slug', e.slug, 'number', e.number, 'year', e.year, 'city', e.city, 'series', se.abbreviation) END AS edition,
      (SELECT jsonb_build_object('title', o.title, 'organisation', o.organisation_name) FROM appearance o
       WHERE o.speaker_id = told.speaker AND o.edition_id = told.edition_id
       ORDER BY o.title IS NULL, o.position, o.id LIMIT 1) AS office
    FROM told
    JOIN article a ON a.id = told.article
    JOIN article_revision r ON r.id = a.live_revision_id
    LEFT JOIN edition e ON e.id = told.edition_id
    LEFT JOIN series se ON se.id = e.series_id
    ORDER BY e.year DESC NULLS LAST, e.number DESC, told.edition_id, told.speaker`
}
