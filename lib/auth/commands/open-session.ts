import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/platform/db/client'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { FACTOR_MS, SESSION_MS } from '../lifetime'
import { systemViewer, userViewer } from '../model'
import { networkOf } from '../network'
import { verifyPassword } from '../password'
import { hashToken } from '../secrets'
import { countTry, forgetTries, type Try } from './throttle'

/** Where somebody signs in from. */
export interface Origin {
  userAgent: string | null
  address: string | null
  /** The value of the browser's device cookie, new or known. */
  device: string
  /** The session that the browser has so far; it ends, so that nobody can plant one of theirs. */
  replaces: string | null
}

interface SignIn extends Origin {
  email: string
  password: string
}

/** `wait`: too many tries, in milliseconds. */
export type Opening =
  | { kind: 'opened'; sessionId: string; name: string; email: string }
  | { kind: 'refused' }
  | { kind: 'wait'; ms: number }

/**
 * Opens a session for the right e-mail and password, one that awaits the second factor where there is one. Anything else
 * is answered alike after the same work, whether there is such an account or not.
 */
export async function openSession(signIn: SignIn, now: Date): Promise<Opening> {
  const email = signIn.email.trim().toLowerCase()
  // Statements that are sent whatever there is: what is joined to an account would cost time only where there is one.
  const device = await db().knownDevice.findFirst({
    where: { tokenHash: hashToken(signIn.device), user: { email } },
    select: { id: true },
  })
  const tries = triesOf(email, signIn, device !== null)
  const ms = await countTry(tries)
  if (ms > 0) return { kind: 'wait', ms }

  const user = await db().user.findUnique({ where: { email } })
  const matches = await verifyPassword(user?.passwordHash ?? null, signIn.password)
  if (!user || !matches || user.disabledAt) {
    await recordRefusal(user?.id ?? null, signIn.address, now)
    return { kind: 'refused' }
  }
  await forgetTries(tries.filter(({ bucket }) => bucket !== 'address'))
  const awaitsFactor = await hasSecondFactor(user.id)
  const session = await inTransaction(async (tx) => startSession(tx, user, { ...signIn, awaitsFactor }, now))
  return { kind: 'opened', sessionId: session.id, name: user.name, email: user.email }
}

/** Strangers' tries must not keep an owner out: a browser that they signed in from before is counted by itself. */
function triesOf(email: string, { device, address }: SignIn, known: boolean): Try[] {
  if (known) return [{ bucket: 'device', key: `${email} ${device}` }]
  return [
    { bucket: 'address', key: networkOf(address) },
    { bucket: 'account', key: email },
  ]
}

async function hasSecondFactor(userId: string): Promise<boolean> {
  const authenticator = await db().authenticator.count({ where: { userId, confirmedAt: { not: null } } })
  return authenticator > 0 || (await db().passkey.count({ where: { userId } })) > 0
}

interface Start extends Origin {
  awaitsFactor: boolean
  /** How they proved who they are, for the audit trail. */
  by?: string
}

interface Account {
  id: string
  name: string
  role: 'contributor' | 'editor' | 'administrator'
}

/** Makes the row of a sign-in, ends the one that the browser had, and remembers the browser once nothing is awaited. */
export async function startSession(tx: Transaction, user: Account, start: Start, now: Date) {
  const { awaitsFactor, address, userAgent, device, replaces, by = 'password' } = start
  if (replaces) await tx.userSession.updateMany({ where: { id: replaces, revokedAt: null }, data: { revokedAt: now } })
  const session = await tx.userSession.create({
    data: {
      userId: user.id,
      createdAt: now,
      lastSeenAt: now,
      confirmedAt: now,
      expiresAt: new Date(now.getTime() + (awaitsFactor ? FACTOR_MS : SESSION_MS)),
      userAgent: userAgent?.slice(0, 400) ?? null,
      address,
      awaitsFactor,
    },
    select: { id: true },
  })
  if (!awaitsFactor) {
    const tokenHash = hashToken(device)
    await tx.knownDevice.upsert({
      where: { userId_tokenHash: { userId: user.id, tokenHash } },
      create: { userId: user.id, tokenHash, createdAt: now, lastSeenAt: now },
      update: { lastSeenAt: now },
    })
  }
  const { id: userId, name, role } = user
  await recordAudit(tx, userViewer({ userId, sessionId: session.id, name, role, address }), now, {
    verb: awaitsFactor ? 'session.password' : 'session.open',
    subject: 'user',
    subjectId: userId,
    details: { by },
  })
  return session
}

/** A failed try, for whoever reads the audit trail; what was typed is kept from it, as it may be a password. */
async function recordRefusal(userId: string | null, address: string | null, now: Date): Promise<void> {
  await inTransaction((tx) =>
    recordAudit(tx, systemViewer('sign-in'), now, {
      verb: 'session.refuse',
      subject: 'user',
      subjectId: userId,
      address,
    }),
  )
}
