import { recordAudit } from '@/lib/audit/record'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import type { Viewer } from '../model'
import { hashPassword } from '../password'
import { passwordProblem } from '../password-strength'
import { hasProved } from '../policy'
import { PROOF_NEEDED } from '../problems'
import {
  changePasswordInput,
  endOwnSessionsInput,
  renameSelfInput,
  type ChangePasswordInput,
  type EndOwnSessionsInput,
  type RenameSelfInput,
} from '../schema'
import { endSessionsOf } from './end-sessions'

/** Gives the viewer another name, on the desk and in histories. */
export async function renameSelf(input: RenameSelfInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  const parsed = renameSelfInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { userId } = viewer
  return inTransaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { name: parsed.data.name } })
    await recordAudit(tx, viewer, now, { verb: 'user.rename', subject: 'user', subjectId: userId })
    return ok(null)
  })
}

/** Gives the viewer another password, and signs them out everywhere else. */
export async function changePassword(input: ChangePasswordInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  const parsed = changePasswordInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  const { userId, sessionId: keep } = viewer
  const { password } = parsed.data
  return inTransaction(async (tx) => {
    const { name, email } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    const weak = passwordProblem(password, [name, email])
    if (weak) return problem({ kind: 'invalid', issues: [{ path: 'password', message: weak }] })
    await tx.user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(password) } })
    const sessions = await endSessionsOf(tx, { userId, keep }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'user.change-password',
      subject: 'user',
      subjectId: userId,
      details: { sessions },
    })
    return ok(null)
  })
}

/** Ends the viewer's other sessions, or one of them. */
export async function endOwnSessions(
  input: EndOwnSessionsInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ ended: number }>> {
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  const parsed = endOwnSessionsInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { sessionId } = parsed.data
  const { userId, sessionId: keep } = viewer
  return inTransaction(async (tx) => {
    const ended = sessionId
      ? await endOne(tx, { userId, sessionId }, now)
      : await endSessionsOf(tx, { userId, keep }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'session.end-elsewhere',
      subject: 'user',
      subjectId: userId,
      details: { sessions: ended },
    })
    return ok({ ended })
  })
}

async function endOne(
  tx: Parameters<typeof endSessionsOf>[0],
  { userId, sessionId }: { userId: string; sessionId: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.userSession.updateMany({
    where: { id: sessionId, userId, revokedAt: null },
    data: { revokedAt: now },
  })
  return count
}
