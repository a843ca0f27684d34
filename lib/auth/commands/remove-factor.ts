import { recordAudit } from '@/lib/audit/record'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { viewerUserId, type Viewer } from '../model'
import { hasProved } from '../policy'
import { PROOF_NEEDED } from '../problems'
import { passkeyInput, type PasskeyInput } from '../schema'
import { renewCodes } from './recovery-codes'

/** Turns the viewer's authenticator app off. */
export async function removeAuthenticator(viewer: Viewer, now: Date): Promise<Result<null>> {
  return onOwnFactors(viewer, now, async (tx, userId) => {
    await tx.authenticator.deleteMany({ where: { userId } })
    await dropCodesWithoutFactor(tx, userId)
    await recordAudit(tx, viewer, now, { verb: 'factor.remove-authenticator', subject: 'user', subjectId: userId })
    return ok(null)
  })
}

/** Takes one of the viewer's passkeys away. */
export async function removePasskey(input: PasskeyInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  const parsed = passkeyInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  return onOwnFactors(viewer, now, async (tx, userId) => {
    const { count } = await tx.passkey.deleteMany({ where: { id: parsed.data.passkeyId, userId } })
    if (count === 0) return problem({ kind: 'not-found' })
    await dropCodesWithoutFactor(tx, userId)
    await recordAudit(tx, viewer, now, { verb: 'factor.remove-passkey', subject: 'user', subjectId: userId })
    return ok(null)
  })
}

/** Gives the viewer new recovery codes; the old ones count no more. */
export async function renewRecoveryCodes(viewer: Viewer, now: Date): Promise<Result<{ recoveryCodes: string[] }>> {
  return onOwnFactors(viewer, now, async (tx, userId) => {
    const recoveryCodes = await renewCodes(tx, userId)
    await recordAudit(tx, viewer, now, { verb: 'factor.renew-codes', subject: 'user', subjectId: userId })
    return ok({ recoveryCodes })
  })
}

type Work<T> = (tx: Transaction, userId: string) => Promise<Result<T>>

async function onOwnFactors<T>(viewer: Viewer, now: Date, work: Work<T>): Promise<Result<T>> {
  const userId = viewerUserId(viewer)
  if (!userId) return problem({ kind: 'forbidden' })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  return inTransaction((tx) => work(tx, userId))
}

async function dropCodesWithoutFactor(tx: Transaction, userId: string): Promise<void> {
  const passkeys = await tx.passkey.count({ where: { userId } })
  const authenticators = await tx.authenticator.count({ where: { userId, confirmedAt: { not: null } } })
  if (passkeys + authenticators === 0) await tx.recoveryCode.deleteMany({ where: { userId } })
}
