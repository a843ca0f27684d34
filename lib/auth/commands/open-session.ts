import { db } from '@/lib/platform/db/client'
import { SESSION_MS } from '../lifetime'
import { verifyPassword } from '../password'

interface SignIn {
  email: string
  password: string
  userAgent: string | null
}

interface OpenedSession {
  sessionId: string
  name: string
  email: string
}

/** Opens a session for the right e-mail and password; null for anything else, after the same work. */
export async function openSession(signIn: SignIn, now: Date): Promise<OpenedSession | null> {
  const user = await db().user.findUnique({ where: { email: signIn.email.trim().toLowerCase() } })
  const matches = await verifyPassword(user?.passwordHash ?? null, signIn.password)
  if (!user || !matches || user.disabledAt) return null
  const session = await db().userSession.create({
    data: {
      userId: user.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
      userAgent: signIn.userAgent?.slice(0, 400) ?? null,
    },
  })
  return { sessionId: session.id, name: user.name, email: user.email }
}
