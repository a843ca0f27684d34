import type { Transaction } from '@/lib/platform/db/transaction'
import { topics } from './data'
import { seedId } from './ids'

export async function seedTopics(tx: Transaction): Promise<number> {
  const { count } = await tx.topic.createMany({
    data: topics.map(({ id, ...topic }) => ({ ...topic, id: seedId('topic', id), slug: id })),
    skipDuplicates: true,
  })
  return count
}
