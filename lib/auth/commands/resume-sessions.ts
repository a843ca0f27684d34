import { db } from '@/lib/platform/db/client'
import type { Viewer } from '../model'
import { SESSION_WITH_USER, viewerOfSession } from './session-viewer'

/**
 * The viewers behind these session ids that still count, in one question. For streams that stay open: looking does not
 * count as being seen, or an open window would keep a session alive.
 */
export async function resumeSessions(sessionIds: string[], now: Date): Promise<Map<string, Viewer>> {
  const sessions = await db().userSession.findMany({ where: { id: { in: sessionIds } }, include: SESSION_WITH_USER })
  return new Map(
    sessions.flatMap((session) => {
      const viewer = viewerOfSession(session, null, now)
      return viewer ? [[session.id, viewer] as const] : []
    }),
  )
}
