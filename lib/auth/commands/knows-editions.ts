import type { Transaction } from '@/lib/platform/db/transaction'

/** Whether each id is that of an edition. */
export async function knowsEditions(tx: Transaction, editionIds: readonly string[]): Promise<boolean> {
  const distinct = [...new Set(editionIds)]
  return distinct.length === 0 || (await tx.edition.count({ where: { id: { in: distinct } } })) === distinct.length
}
