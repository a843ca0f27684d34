import { recordAudit } from '@/lib/audit/record'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { systemViewer } from '../model'
import { networkOf } from '../network'
import { hashPassword } from '../password'
import { passwordProblem } from '../password-strength'
import { requestResetInput, resetPasswordInput, type RequestResetInput, type ResetPasswordInput } from '../schema'
import { endSessionsOf } from './end-sessions'
import { bookLetter, LINK_MS } from './mail-link'
import { LINK_OVER, lockLink } from './take-link'
import { countTry, forgetTries } from './throttle'

/**
 * Books a letter with a link for a new password. Nothing tells whether there is such an account: that is looked up when the
 * letter is written, by the queue. Asked too often, it does nothing, and says the same.
 */
export async function requestReset(input: RequestResetInput, address: string | null, now: Date): Promise<Result<null>> {
  const parsed = requestResetInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { email } = parsed.data
  const wait = await countTry([
    { bucket: 'address', key: `reset ${networkOf(address)}` },
    { bucket: 'reset', key: email },
  ])
  if (wait > 0) return ok(null)
  await inTransaction(async (tx) => {
    const { id } = await tx.accountLink.create({
      data: {
        purpose: 'password_reset',
        email,
        createdAt: now,
        expiresAt: new Date(now.getTime() + LINK_MS.password_reset),
      },
      select: { id: true },
    })
    await bookLetter(tx, id, now)
    await recordAudit(tx, systemViewer('forgotten password'), now, {
      verb: 'user.request-reset',
      subject: 'link',
      subjectId: id,
      address,
    })
  })
  return ok(null)
}

/** Sets the password that a mailed link allows. Every session ends, and so do other links and everybody's waiting. */
export async function resetPassword(input: ResetPasswordInput, now: Date): Promise<Result<null>> {
  const parsed = resetPasswordInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { token, password } = parsed.data

  const reset = await inTransaction(async (tx) => {
    const link = await lockLink(tx, 'password_reset', token, now)
    const user = link?.userId ? await tx.user.findUnique({ where: { id: link.userId } }) : null
    if (!link || !user || user.disabledAt) return problem(LINK_OVER)
    const { id: userId, email, name } = user
    const weak = passwordProblem(password, [name, email])
    if (weak) return problem({ kind: 'invalid', issues: [{ path: 'password', message: weak }] })

    await tx.user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(password) } })
    await tx.accountLink.update({ where: { id: link.id }, data: { usedAt: now } })
    await tx.accountLink.updateMany({
      where: { purpose: 'password_reset', email, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    const sessions = await endSessionsOf(tx, { userId }, now)
    await recordAudit(tx, systemViewer('forgotten password'), now, {
      verb: 'user.reset-password',
      subject: 'user',
      subjectId: userId,
      details: { sessions },
    })
    return ok({ userId, email })
  })
  if (!reset.ok) return reset
  const { userId, email } = reset.value
  await forgetTries([
    { bucket: 'account', key: email },
    { bucket: 'factor', key: userId },
  ])
  return ok(null)
}
