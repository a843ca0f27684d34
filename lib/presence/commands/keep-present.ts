import { db } from '@/lib/platform/db/client'
import { NEWS_CHANNEL } from '@/lib/platform/news/tell-news'
import { LOST_AFTER_MS } from '../model'

/**
 * Says that these windows are still open, takes away those of any process that nobody has spoken for, and tells where that
 * was. Answers which of ours are still there. By the database's clock: those of several machines may differ by more than it
 * takes to get lost.
 */
export async function keepPresent(streams: string[]): Promise<Set<string>> {
  const kept = await db().$queryRaw<{ id: string }[]>`
    UPDATE presence SET seen_at = clock_timestamp() WHERE id = ANY (${streams}::uuid[]) RETURNING id`
  await db().$executeRaw`
    WITH lost AS (
      DELETE FROM presence WHERE seen_at < clock_timestamp() - ${LOST_AFTER_MS} * interval '1 millisecond'
      RETURNING article_id
    )
    SELECT pg_notify(${NEWS_CHANNEL}, article_id::text) FROM (SELECT DISTINCT article_id FROM lost) AS left_behind`
  return new Set(kept.map(({ id }) => id))
}
