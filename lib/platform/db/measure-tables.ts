import { Prisma } from './generated/client'
import type { Transaction } from './transaction'

/**
 * Has the planner look at tables anew, of which a transaction has filled a large part. It goes by what it last saw: right after
 * thousands of rows came it would look for each of them, and for what hangs on them, as if there were a handful.
 */
export async function measureTables(tx: Transaction, tables: readonly string[]): Promise<void> {
  const names = tables.map((table) => `public."${table}"`)
  await tx.$executeRaw(Prisma.raw(`ANALYZE ${names.join(', ')}`))
}
