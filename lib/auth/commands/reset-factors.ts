import { recordAudit } from '@/lib/audit/record'
import { ok, type Result } from '@/lib/core/result'
import type { Viewer } from '../model'
import { userInput, type UserInput } from '../schema'
import { endSessionsOf } from './end-sessions'
import { onUser } from './on-user'

/**
 * Takes somebody's second factors away who has lost them, recovery codes and all, and signs them out everywhere: whoever has
 * found the lost telephone may be one of those who are signed in.
 */
export async function resetFactors(input: UserInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onUser('user.reset-factors', userInput, input, viewer, now, async ({ tx, user }) => {
    const where = { userId: user.id }
    const authenticators = await tx.authenticator.deleteMany({ where })
    const passkeys = await tx.passkey.deleteMany({ where })
    await tx.recoveryCode.deleteMany({ where })
    const sessions = await endSessionsOf(tx, where, now)
    await recordAudit(tx, viewer, now, {
      verb: 'user.reset-factors',
      subject: 'user',
      subjectId: user.id,
      details: { authenticators: authenticators.count, passkeys: passkeys.count, sessions },
    })
    return ok(null)
  })
}
