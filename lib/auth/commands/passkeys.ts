import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { recordAudit } from '@/lib/audit/record'
import { ok, problem, type Result } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import type { Viewer } from '../model'
import { hasProved } from '../policy'
import { PROOF_NEEDED } from '../problems'
import type { RelyingParty } from '../relying-party'
import { renewCodes } from './recovery-codes'

const WRONG = problem({ kind: 'invalid', issues: [{ path: '', message: 'passkey.wrong' }] })

/** What the browser needs to make a passkey for the viewer. The challenge is kept with the session, one at a time. */
export async function offerPasskey(
  site: RelyingParty,
  viewer: Viewer,
  now: Date,
): Promise<Result<PublicKeyCredentialCreationOptionsJSON>> {
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  const user = await db().user.findUniqueOrThrow({ where: { id: viewer.userId }, include: { passkeys: true } })
  const options = await generateRegistrationOptions({
    rpName: 'Plenary',
    rpID: site.id,
    userName: user.email,
    userDisplayName: user.name,
    userID: new TextEncoder().encode(user.id),
    excludeCredentials: user.passkeys.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
  await keepChallenge(viewer.sessionId, options.challenge)
  return ok(options)
}

interface NewPasskey {
  name: string
  response: RegistrationResponseJSON
}

/** Adds the passkey that the browser made. With the first second factor come the recovery codes. */
export async function addPasskey(
  { name, response }: NewPasskey,
  site: RelyingParty,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  const { userId, sessionId } = viewer
  const expectedChallenge = await takeChallenge(sessionId)
  if (!expectedChallenge) return WRONG
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: false,
  }).catch(() => null) // Whatever is wrong with it, it is not a passkey for this site.
  if (!verified?.verified) return WRONG
  const { id: credentialId, publicKey, counter, transports = [] } = verified.registrationInfo.credential

  return inTransaction(async (tx) => {
    if (await tx.passkey.findUnique({ where: { credentialId } })) return WRONG
    await tx.passkey.create({
      data: { userId, credentialId, publicKey, counter, transports, name: name.trim().slice(0, 60), createdAt: now },
    })
    const has = await tx.recoveryCode.count({ where: { userId, usedAt: null } })
    const recoveryCodes = has === 0 ? await renewCodes(tx, userId) : []
    await recordAudit(tx, viewer, now, { verb: 'factor.add-passkey', subject: 'user', subjectId: userId })
    return ok({ recoveryCodes })
  })
}

/** What the browser needs to ask for a passkey of the user whose session awaits one; null when there is none. */
export async function askForPasskey(
  sessionId: string,
  site: RelyingParty,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const session = await db().userSession.findUnique({
    where: { id: sessionId },
    select: { awaitsFactor: true, user: { select: { passkeys: true } } },
  })
  if (!session?.awaitsFactor || session.user.passkeys.length === 0) return null
  const options = await generateAuthenticationOptions({
    rpID: site.id,
    allowCredentials: session.user.passkeys.map(({ credentialId: id, transports }) => ({ id, transports })),
    userVerification: 'preferred',
  })
  await keepChallenge(sessionId, options.challenge)
  return options
}

/** Whether the browser has signed the session's challenge with a passkey of this user. Each challenge counts once. */
export async function checkPasskey(
  of: { userId: string; sessionId: string },
  response: AuthenticationResponseJSON,
  site: RelyingParty,
  now: Date,
): Promise<boolean> {
  const expectedChallenge = await takeChallenge(of.sessionId)
  const passkey = await db().passkey.findUnique({ where: { credentialId: response.id } })
  if (!expectedChallenge || !passkey || passkey.userId !== of.userId) return false
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: false,
    credential: { id: passkey.credentialId, publicKey: passkey.publicKey, counter: Number(passkey.counter) },
  }).catch(() => null)
  if (!verified?.verified) return false
  const { newCounter: counter } = verified.authenticationInfo
  await db().passkey.update({ where: { id: passkey.id }, data: { counter, lastUsedAt: now } })
  return true
}

async function keepChallenge(sessionId: string, passkeyChallenge: string): Promise<void> {
  await db().userSession.update({ where: { id: sessionId }, data: { passkeyChallenge } })
}

async function takeChallenge(sessionId: string): Promise<string | null> {
  return inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ challenge: string | null }[]>`
      SELECT passkey_challenge AS challenge FROM user_session WHERE id = ${sessionId}::uuid FOR UPDATE`
    await tx.userSession.updateMany({ where: { id: sessionId }, data: { passkeyChallenge: null } })
    return rows[0]?.challenge ?? null
  })
}
