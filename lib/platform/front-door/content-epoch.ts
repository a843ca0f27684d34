import type { Prisma } from '@/lib/platform/db/generated/client'
import { announceEpoch, processEpochBoard } from './epoch-board'

/** The PostgreSQL channel on which each new epoch is told, as a decimal number. */
export const CONTENT_EPOCH_CHANNEL = 'content_epoch'

const bumped = new WeakMap<Prisma.TransactionClient, bigint>()

/**
 * Says that readers will see something new once this transaction commits. Every verb that changes what readers see calls
 * it; the row lock makes such verbs commit one after another, so a higher epoch always means a later commit.
 */
export async function bumpContentEpoch(tx: Prisma.TransactionClient): Promise<bigint> {
  const rows = await tx.$queryRaw<{ epoch: bigint }[]>`
    WITH bumped AS (UPDATE content_epoch SET epoch = epoch + 1 WHERE id = 1 RETURNING epoch)
    SELECT epoch, pg_notify(${CONTENT_EPOCH_CHANNEL}, epoch::text)::text AS told FROM bumped`
  const epoch = rows[0]?.epoch
  if (epoch === undefined) throw new Error('The content epoch row is missing: run the migrations.')
  bumped.set(tx, epoch)
  return epoch
}

/**
 * Tells this process's own front door, in the same turn in which the commit is known. The notification takes a few
 * milliseconds; whoever hears "published" from this process may read here before it arrives.
 */
export function announceCommitted(tx: Prisma.TransactionClient): void {
  const epoch = bumped.get(tx)
  if (epoch !== undefined) announceEpoch(processEpochBoard(), epoch)
}
