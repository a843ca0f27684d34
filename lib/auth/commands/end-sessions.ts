import { recordAudit } from '@/lib/audit/record'
import { ok, type Result } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { Viewer } from '../model'
import { userInput, type UserInput } from '../schema'
import { onUser } from './on-user'

/** Signs somebody out everywhere. They may sign in again. */
export async function endSessions(input: UserInput, viewer: Viewer, now: Date): Promise<Result<{ ended: number }>> {
  return onUser('user.end-sessions', userInput, input, viewer, now, async ({ tx, user }) => {
    const ended = await endSessionsOf(tx, { userId: user.id }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'user.end-sessions',
      subject: 'user',
      subjectId: user.id,
      details: { sessions: ended },
    })
    return ok({ ended })
  })
}

/** Ends every session of a user but the one to keep, and tells how many there were. */
export async function endSessionsOf(
  tx: Transaction,
  { userId, keep }: { userId: string; keep?: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.userSession.updateMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now }, ...(keep && { id: { not: keep } }) },
    data: { revokedAt: now },
  })
  return count
}
