import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { userViewer, type Viewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'

const COOKIE = 'authjs.session-token'
const DAY_MS = 24 * 60 * 60 * 1000

/** Somebody who is signed in, at the portal's web doors and at its commands. */
export interface Editor {
  cookie: string
  viewer: Viewer
}

export async function signInEditor(secret: string): Promise<Editor> {
  const { id, name, role } = await makeUser(db(), { email: `${randomUUID()}@plenary.test` })
  const now = currentTime()
  const session = await db().userSession.create({
    data: { userId: id, createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + DAY_MS) },
  })
  const token = await encode({ secret, salt: COOKIE, token: { sub: session.id } })
  return { cookie: `${COOKIE}=${token}`, viewer: userViewer({ userId: id, sessionId: session.id, name, role }) }
}
