import type { Transaction } from '@/lib/platform/db/transaction'

/** Keeps every other editor of this session's assignments waiting until the transaction ends; null for an unknown session. */
export async function lockSession(
  tx: Transaction,
  sessionId: string,
): Promise<{ id: string; editionId: string } | null> {
  const rows = await tx.$queryRaw<{ id: string; editionId: string }[]>`
    SELECT id, edition_id AS "editionId" FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
  return rows[0] ?? null
}

/** What a right to an assignment is asked with. */
export function givenTo({ reporterId, session }: { reporterId: string; session: { editionId: string } }) {
  return { reporterId, editionId: session.editionId }
}

/** An assignment with its story, its session locked with it. */
export async function lockAssignment(tx: Transaction, assignmentId: string) {
  const found = await tx.assignment.findUnique({ where: { id: assignmentId }, select: { sessionId: true } })
  if (!found) return null
  await lockSession(tx, found.sessionId)
  return tx.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    include: {
      article: { select: { state: true, deletedAt: true } },
      reporter: { select: { name: true } },
      session: { select: { title: true, editionId: true } },
    },
  })
}
