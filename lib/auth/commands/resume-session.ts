import { db } from '@/lib/platform/db/client'
import type { Viewer } from '../model'
import { SESSION_WITH_USER, viewerOfSession } from './session-viewer'

// A row is touched at most once a minute: reading the desk must not become a stream of writes.
const SEEN_EVERY_MS = 60_000

/**
 * The viewer behind a session id, as the database has them now: role changes and revocations hold at once. A session that
 * still awaits its second factor has none.
 * @param address the network address that asks, for the audit trail
 */
export async function resumeSession(sessionId: string, address: string | null, now: Date): Promise<Viewer | null> {
  const session = await db().userSession.findUnique({ where: { id: sessionId }, include: SESSION_WITH_USER })
  const viewer = session && viewerOfSession(session, address, now)
  if (viewer && now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db().userSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })
  }
  return viewer
}
