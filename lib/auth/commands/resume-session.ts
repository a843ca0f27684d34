import { db } from '@/lib/platform/db/client'
import { userViewer, type Viewer } from '../model'

// A row is touched at most once a minute: reading the desk must not become a stream of writes.
const SEEN_EVERY_MS = 60_000

/** The viewer behind a session id, as the database has them now: role changes and revocations hold at once. */
export async function resumeSession(sessionId: string, now: Date): Promise<Viewer | null> {
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
