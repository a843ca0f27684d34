import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { EditionRef } from '@/lib/editions/model'
import type { ArticleHit, SessionHit } from '../model'
import { bestPassages } from './passages'
import type { Words } from './words'

/** Sessions as they are shown, in the order of the ids. */
export async function sessionCards(ids: string[]): Promise<SessionHit[]> {
  if (ids.length === 0) return []
  type Row = Omit<SessionHit, 'edition'> & Omit<EditionRef, 'slug'> & { edition: string }
  const rows = await db().$queryRaw<Row[]>`
    SELECT s.id, s.slug, s.title, s.type::text AS type, s.day,
      e.slug AS edition, e.number, e.year, e.city, se.abbreviation AS series,
      ARRAY(SELECT p.name FROM appearance a JOIN speaker p ON p.id = a.speaker_id
            WHERE a.session_id = s.id GROUP BY p.id, p.name ORDER BY min(a.position), p.name LIMIT 4) AS speakers
    FROM session s JOIN edition e ON e.id = s.edition_id JOIN series se ON se.id = e.series_id
    WHERE s.id = ANY(${ids}::uuid[])`
  return inOrder(
    ids,
    rows.map(({ edition, number, year, city, series, ...row }) => ({
      ...row,
      edition: { slug: edition, number, year, city, series },
    })),
  )
}

/** Stories as they are shown, each with the paragraph that says most of what was asked for, in the order of the ids. */
export async function articleCards(ids: string[], words: Words): Promise<ArticleHit[]> {
  if (ids.length === 0) return []
  const [rows, passages] = await Promise.all([
    db().$queryRaw<Omit<ArticleHit, 'passage'>[]>`
      SELECT a.id, a.slug, a.kind::text AS kind, r.headline, r.standfirst, a.first_published_at AS "firstPublishedAt"
      FROM article a JOIN article_revision r ON r.id = a.live_revision_id
      WHERE a.id = ANY(${ids}::uuid[]) AND a.state = 'published' AND a.deleted_at IS NULL`,
    bestPassages(words, ids),
  ])
  return inOrder(
    ids,
    rows.map((row) => ({ ...row, passage: passages.get(row.id) ?? null })),
  )
}

function inOrder<Card extends { id: string }>(ids: string[], cards: Card[]): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
