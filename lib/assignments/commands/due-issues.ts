import type { FieldIssue } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'

/** What is wrong with a reporter and a deadline. */
export async function dueIssues(
  tx: Transaction,
  { reporterId, dueAt }: { reporterId: string; dueAt: Date },
  now: Date,
): Promise<FieldIssue[]> {
  const reporter = await tx.user.findUnique({ where: { id: reporterId }, select: { disabledAt: true } })
  return [
    ...(!reporter || reporter.disabledAt ? [{ path: 'reporterId', message: 'reporter.unknown' }] : []),
    ...(dueAt <= now ? [{ path: 'dueAt', message: 'time.past' }] : []),
  ]
}
