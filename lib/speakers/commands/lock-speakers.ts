import type { Transaction } from '@/lib/platform/db/transaction'
import { mergeFields, type MergeFields } from '../merging'

export interface LockedSpeaker {
  id: string
  slug: string
  version: number
  mergedIntoId: string | null
  fields: MergeFields
}

/** Two people, locked in the order of their ids, so that two editors never wait for each other in a circle. */
export async function lockSpeakers(tx: Transaction, ids: [string, string]): Promise<(LockedSpeaker | null)[]> {
  await tx.$queryRaw`SELECT id FROM speaker WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const rows = await tx.speaker.findMany({ where: { id: { in: ids } } })
  return ids.map((wanted) => {
    const row = rows.find(({ id }) => id === wanted)
    if (!row) return null
    const { id, slug, version, mergedIntoId } = row
    return { id, slug, version, mergedIntoId, fields: mergeFields.parse(row) }
  })
}

/** The one and the other in the order in which pairs are stored. */
export function pairOf(a: string, b: string): { oneId: string; otherId: string } {
  return a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a }
}
