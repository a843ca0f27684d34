import { recordAudit } from '@/lib/audit/record'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { viewerUserId, type Viewer } from '../model'
import { codeAddress, newCodeSecret, stepOfCode } from '../one-time-code'
import { hasProved } from '../policy'
import { PROOF_NEEDED } from '../problems'
import { decryptSecret, encryptSecret } from '../secrets'
import { renewCodes } from './recovery-codes'
import { countTry, forgetTries } from './throttle'

const PURPOSE = 'authenticator'
const ISSUER = 'Plenary'

interface Offer {
  /** For typing it into the app by hand. */
  secret: string
  /** For the picture. */
  address: string
}

/** Offers a secret for an authenticator app. It counts for nothing until a first code of it was given. */
export async function offerAuthenticator(viewer: Viewer, now: Date): Promise<Result<Offer>> {
  const userId = viewerUserId(viewer)
  if (!userId) return problem({ kind: 'forbidden' })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  const secret = newCodeSecret()
  return inTransaction(async (tx) => {
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })
    const before = await lockAuthenticator(tx, userId)
    if (before?.confirmed) return problem({ kind: 'invalid', issues: [{ path: '', message: 'factor.on' }] })
    const sealed = encryptSecret(secret, PURPOSE)
    await tx.authenticator.upsert({
      where: { userId },
      create: { userId, secret: sealed },
      update: { secret: sealed, lastStep: null },
    })
    return ok({ secret, address: codeAddress(secret, email, ISSUER) })
  })
}

/** Turns the authenticator on by a first code of it, and gives the recovery codes if there are none yet. */
export async function confirmAuthenticator(
  input: { code: string },
  viewer: Viewer,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const userId = viewerUserId(viewer)
  if (!userId) return problem({ kind: 'forbidden' })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  const tries = [{ bucket: 'factor', key: userId }] as const
  if ((await countTry(tries)) > 0) return problem({ kind: 'invalid', issues: [{ path: 'code', message: 'code.wait' }] })
  const confirmed = await inTransaction(async (tx) => {
    if (!(await takeAuthenticatorCode(tx, userId, input.code, now, false))) {
      return problem({ kind: 'invalid', issues: [{ path: 'code', message: 'code.wrong' }] })
    }
    await tx.authenticator.update({ where: { userId }, data: { confirmedAt: now } })
    const recoveryCodes = await renewCodes(tx, userId)
    await recordAudit(tx, viewer, now, { verb: 'factor.add-authenticator', subject: 'user', subjectId: userId })
    return ok({ recoveryCodes })
  })
  if (confirmed.ok) await forgetTries(tries)
  return confirmed
}

/** Takes a code of the user's app, once: the row is locked and its step kept. */
export async function takeAuthenticatorCode(
  tx: Transaction,
  userId: string,
  code: string,
  now: Date,
  confirmed: boolean,
): Promise<boolean> {
  const row = await lockAuthenticator(tx, userId)
  if (!row || row.confirmed !== confirmed) return false
  const step = stepOfCode(decryptSecret(row.secret, PURPOSE), code.replace(/\s/g, ''), row.lastStep, now)
  if (step === null) return false
  await tx.authenticator.update({ where: { userId }, data: { lastStep: step } })
  return true
}

async function lockAuthenticator(tx: Transaction, userId: string) {
  const rows = await tx.$queryRaw<{ secret: string; confirmed: boolean; lastStep: number | null }[]>`
    SELECT secret, confirmed_at IS NOT NULL AS confirmed, last_step AS "lastStep"
    FROM authenticator WHERE user_id = ${userId}::uuid FOR UPDATE`
  return rows[0]
}
