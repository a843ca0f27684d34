import { recordAudit } from '@/lib/audit/record'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Viewer } from '../model'
import { LAST_ADMINISTRATOR } from '../problems'
import { userInput, type UserInput } from '../schema'
import { endSessionsOf } from './end-sessions'
import { onUser } from './on-user'
import { withdrawInvitationsBy } from './withdraw-invitations-by'

/** Shuts somebody out: from their next request on, and until they are let in again. */
export async function disableUser(input: UserInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onUser('user.disable', userInput, input, viewer, now, async ({ tx, user }) => {
    if (user.lastAdministrator) return problem(LAST_ADMINISTRATOR)
    if (user.disabledAt) return ok(null)
    await tx.user.update({ where: { id: user.id }, data: { disabledAt: now } })
    const ended = await endSessionsOf(tx, { userId: user.id }, now)
    // A link that was mailed before would let them in again.
    await tx.accountLink.updateMany({
      where: { email: user.email, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    const invitations = await withdrawInvitationsBy(tx, user.id, now)
    await recordAudit(tx, viewer, now, {
      verb: 'user.disable',
      subject: 'user',
      subjectId: user.id,
      details: { sessions: ended, invitations },
    })
    return ok(null)
  })
}

/** Lets somebody in again who was shut out. Their sessions stay ended. */
export async function enableUser(input: UserInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onUser('user.disable', userInput, input, viewer, now, async ({ tx, user }) => {
    if (!user.disabledAt) return ok(null)
    await tx.user.update({ where: { id: user.id }, data: { disabledAt: null } })
    await recordAudit(tx, viewer, now, { verb: 'user.enable', subject: 'user', subjectId: user.id })
    return ok(null)
  })
}
