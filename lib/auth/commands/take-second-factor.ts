import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/platform/db/client'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { isLive } from '../lifetime'
import { systemViewer } from '../model'
import type { RelyingParty } from '../relying-party'
import { hashToken } from '../secrets'
import { takeAuthenticatorCode } from './authenticator'
import { startSession, type Opening, type Origin } from './open-session'
import { checkPasskey } from './passkeys'
import { takeRecoveryCode } from './recovery-codes'
import { countTry, forgetTries, type Try } from './throttle'

interface Factor {
  /** The session that awaits it. */
  sessionId: string
  /** Six digits of the app, or a recovery code. */
  code?: string
  passkey?: { response: AuthenticationResponseJSON; site: RelyingParty }
}

/** Takes the second factor of a session that awaits it, and opens another in its place: the one before opens nothing. */
export async function takeSecondFactor(factor: Factor, origin: Origin, now: Date): Promise<Opening> {
  const pending = await db().userSession.findUnique({ where: { id: factor.sessionId }, include: { user: true } })
  if (!pending?.awaitsFactor || !isLive(pending, now)) return { kind: 'refused' }
  const { user } = pending
  const tries = await triesOf(user.id, origin.device)
  const ms = await countTry(tries)
  if (ms > 0) return { kind: 'wait', ms }

  const { passkey, code = '', sessionId } = factor
  const byPasskey =
    passkey !== undefined && (await checkPasskey({ userId: user.id, sessionId }, passkey.response, passkey.site, now))
  const opening = await inTransaction<Opening>(async (tx) => {
    const by = byPasskey ? 'passkey' : await kindOfCode(tx, user.id, code, now)
    if (!by) {
      await recordAudit(tx, systemViewer('sign-in'), now, {
        verb: 'session.refuse-factor',
        subject: 'user',
        subjectId: user.id,
        address: origin.address,
      })
      return { kind: 'refused' }
    }
    const session = await startSession(tx, user, { ...origin, replaces: sessionId, awaitsFactor: false, by }, now)
    return { kind: 'opened', sessionId: session.id, name: user.name, email: user.email }
  })
  if (opening.kind === 'opened') await forgetTries(tries)
  return opening
}

/** Whoever has stolen a password must not keep its owner out either: a browser that they know is counted by itself. */
async function triesOf(userId: string, device: string): Promise<Try[]> {
  const where = { userId_tokenHash: { userId, tokenHash: hashToken(device) } }
  const known = await db().knownDevice.findUnique({ where, select: { id: true } })
  return [{ bucket: 'factor', key: known ? `${userId} ${device}` : userId }]
}

async function kindOfCode(tx: Transaction, userId: string, code: string, now: Date): Promise<string | null> {
  if (await takeAuthenticatorCode(tx, userId, code, now, true)) return 'authenticator'
  return (await takeRecoveryCode(tx, userId, code, now)) ? 'recovery code' : null
}
