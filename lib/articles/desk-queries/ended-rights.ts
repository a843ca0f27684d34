import 'server-only'
import { db } from '@/lib/platform/db/client'

/** Which of these stories show a picture, live or in their newest text, whose right has run out. */
export async function listWithEndedRights(articleIds: readonly string[], now: Date): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT article.id
    FROM article
    JOIN article_revision revision ON revision.article_id = article.id
      AND (revision.number = article.revision OR revision.id = article.live_revision_id)
    JOIN revision_media use ON use.revision_id = revision.id
    JOIN media_asset asset ON asset.id = use.asset_id
    WHERE article.id = ANY(${articleIds}::uuid[]) AND asset.right_expires_at <= ${now}`
  return new Set(rows.map(({ id }) => id))
}
