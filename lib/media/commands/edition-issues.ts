import type { FieldIssue } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'

/** What is wrong with filing something under an edition: it may be gone meanwhile. */
export async function editionIssues(tx: Transaction, editionId: string | null): Promise<FieldIssue[]> {
  const known = editionId === null || (await tx.edition.count({ where: { id: editionId } })) > 0
  return known ? [] : [{ path: 'editionId', message: 'edition.unknown' }]
}
