import { recordAudit } from '@/lib/audit/record'
import { ok, problem, type Result } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { userViewer, type Viewer } from '../model'
import { verifyPassword } from '../password'
import { countTry, forgetTries } from './throttle'

const WAIT = { path: 'proof', message: 'proof.wait' }
const WRONG = { path: 'proof', message: 'proof.wrong' }

/** Takes the viewer's password as a fresh proof of who they are, for sensitive verbs of the next minutes. */
export async function confirmIdentity(password: string, viewer: Viewer, now: Date): Promise<Result<Viewer>> {
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  const { userId, sessionId } = viewer
  const tries = [{ bucket: 'proof', key: userId }] as const
  if ((await countTry(tries)) > 0) return problem({ kind: 'invalid', issues: [WAIT] })
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } })
  if (!(await verifyPassword(passwordHash, password.slice(0, 1000)))) {
    return problem({ kind: 'invalid', issues: [WRONG] })
  }
  await forgetTries(tries)
  await inTransaction(async (tx) => {
    await tx.userSession.update({ where: { id: sessionId }, data: { confirmedAt: now } })
    await recordAudit(tx, viewer, now, { verb: 'session.confirm', subject: 'session', subjectId: sessionId })
  })
  return ok(userViewer({ ...viewer, confirmedAt: now }))
}
