import { db } from './client'
import type { Prisma } from './generated/client'

export type Transaction = Prisma.TransactionClient

/** Runs `work` in one transaction; a throw rolls everything back. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 10_000, timeout: 30_000 })
}
