import { announceCommitted } from '@/lib/platform/front-door/content-epoch'
import { db } from './client'
import type { Prisma } from './generated/client'

export type Transaction = Prisma.TransactionClient

/**
 * Runs `work` in one transaction; a throw rolls everything back. Once it is committed, this process's readers see it.
 * @param timeout how long the work may take, in milliseconds
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>, timeout = 30_000): Promise<T> {
  let used: Transaction | undefined
  const value = await db().$transaction(
    (tx) => {
      used = tx
      return work(tx)
    },
    { maxWait: 10_000, timeout },
  )
  if (used) announceCommitted(used)
  return value
}
