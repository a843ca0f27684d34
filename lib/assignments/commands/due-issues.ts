import type { FieldIssue } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import { reportersOf } from './reporters-of'

/** What is wrong with a reporter and a deadline for a session of this edition. */
export async function dueIssues(
  tx: Transaction,
  { reporterId, dueAt, editionId }: { reporterId: string; dueAt: Date; editionId: string },
  now: Date,
): Promise<FieldIssue[]> {
  const reporter = await tx.user.findFirst({
    where: { id: reporterId, ...reportersOf(editionId) },
    select: { id: true },
  })
  return [
    ...(reporter ? [] : [{ path: 'reporterId', message: 'reporter.unknown' }]),
    ...(dueAt <= now ? [{ path: 'dueAt', message: 'time.past' }] : []),
  ]
}
