import type { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'

export interface LockedArticle {
  id: string
  slug: string
  kind: ArticleKind
  state: ArticleState
  language: string
  revision: number
  editionId: string | null
  createdById: string | null
  liveRevisionId: string | null
  firstPublishedAt: Date | null
  lastPublishedAt: Date | null
  publishAt: Date | null
  publishZone: string | null
  plannedRevision: number | null
  /** As the plan's own schema describes it. */
  plannedCorrection: unknown
  embargoUntil: Date | null
  deletedAt: Date | null
}

/** Reads a story and keeps every other writer of it waiting until this transaction ends. */
export async function lockArticle(tx: Transaction, articleId: string): Promise<LockedArticle | null> {
  const article = await lockEvenDeleted(tx, articleId)
  return article?.deletedAt ? null : article
}

/** The same for the one verb that brings a deleted story back. */
export async function lockEvenDeleted(tx: Transaction, articleId: string): Promise<LockedArticle | null> {
  const rows = await tx.$queryRaw<LockedArticle[]>`
    SELECT id, slug, kind::text AS kind, state::text AS state, language, revision, edition_id AS "editionId", created_by_id AS "createdById",
           live_revision_id AS "liveRevisionId", first_published_at AS "firstPublishedAt",
           last_published_at AS "lastPublishedAt", publish_at AS "publishAt", publish_zone AS "publishZone",
           planned_revision AS "plannedRevision", planned_correction AS "plannedCorrection", embargo_until AS "embargoUntil", deleted_at AS "deletedAt"
    FROM article WHERE id = ${articleId}::uuid FOR UPDATE`
  return rows[0] ?? null
}
