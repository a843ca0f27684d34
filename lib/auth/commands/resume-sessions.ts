import { db } from '@/lib/platform/db/client'
import { userViewer, type Viewer } from '../model'

/**
 * The viewers behind these session ids that still count, in one question. For streams that stay open: looking does not
 * count as being seen, or an open window would keep a session alive.
 */
export async function resumeSessions(sessionIds: string[], now: Date): Promise<Map<string, Viewer>> {
  const sessions = await db().userSession.findMany({
    where: { id: { in: sessionIds }, revokedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: { id: true, user: { select: { id: true, name: true, role: true } } },
  })
  return new Map(
    sessions.map(({ id, user }) => [
      id,
      userViewer({ userId: user.id, sessionId: id, name: user.name, role: user.role }),
    ]),
  )
}
