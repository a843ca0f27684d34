import type { Transaction } from '@/lib/platform/db/transaction'
import type { TopicValue } from '../schema'

/** A topic as a form would send it; null for an unknown one, or one that became part of another. */
export async function readTopic(
  tx: Transaction,
  id: string,
): Promise<{ id: string; version: number; slug: string; value: TopicValue } | null> {
  const row = await tx.topic.findFirst({
    where: { id, mergedIntoId: null },
    select: { name: true, slug: true, description: true, version: true },
  })
  if (!row) return null
  const { version, ...value } = row
  return { id, version, slug: row.slug, value }
}
