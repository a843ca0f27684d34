import { db } from '@/lib/platform/db/client'

/** Ends a session; the next request that names it comes from a stranger. */
export async function revokeSession(sessionId: string, now: Date): Promise<void> {
  await db().userSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } })
}
