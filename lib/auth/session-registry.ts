import { db } from '@/lib/platform/db/client'
import { userViewer, type Viewer } from './model'
import { verifyPassword } from './password'

/** How long a sign-in lasts at most, in milliseconds: 12 hours, a long day at the desk. */
export const SESSION_MS = 12 * 60 * 60 * 1000

// A row is touched at most once a minute: reading the desk must not become a stream of writes.
const SEEN_EVERY_MS = 60_000

interface SignIn {
  email: string
  password: string
  userAgent: string | null
}

/** Opens a session for the right e-mail and password; null for anything else, after the same work. */
export async function openSession(
  { email, password, userAgent }: SignIn,
  now: Date,
): Promise<{ sessionId: string; name: string; email: string } | null> {
  const user = await db().user.findUnique({ where: { email: email.trim().toLowerCase() } })
  const matches = await verifyPassword(user?.passwordHash ?? null, password)
  if (!user || !matches || user.disabledAt) return null
  const session = await db().userSession.create({
    data: {
      userId: user.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
      userAgent: userAgent?.slice(0, 400) ?? null,
    },
  })
  return { sessionId: session.id, name: user.name, email: user.email }
}

/** The viewer behind a session id, as the database has them now: role changes and revocations hold at once. */
export async function findViewer(sessionId: string, now: Date): Promise<Viewer | null> {
  const session = await db().userSession.findUnique({
    where: { id: sessionId },
    include: { user: { select: { id: true, name: true, role: true, disabledAt: true } } },
  })
  if (!session || session.revokedAt || session.expiresAt <= now || session.user.disabledAt) return null
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db().userSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })
  }
  const { id: userId, name, role } = session.user
  return userViewer({ userId, sessionId, name, role })
}

export async function revokeSession(sessionId: string, now: Date): Promise<void> {
  await db().userSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } })
}
