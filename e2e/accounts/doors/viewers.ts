import { randomUUID } from 'node:crypto'
import { request, type APIRequestContext } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'
import { sessionCookie } from '../../support/sign-in'

/** Everybody who may stand before a door. */
export const VIEWERS = [
  'stranger',
  'contributor',
  'contributor elsewhere',
  'editor',
  'administrator',
  'disabled',
  'expired',
] as const

export type Viewer = (typeof VIEWERS)[number]

const HOUR_MS = 60 * 60 * 1000
const ROLES: Record<Exclude<Viewer, 'stranger'>, Role> = {
  contributor: 'contributor',
  'contributor elsewhere': 'contributor',
  editor: 'editor',
  administrator: 'administrator',
  // With the role that would open everything, were it not for what they are.
  disabled: 'administrator',
  expired: 'administrator',
}

/** An address of their own: tries are counted by it. */
const address = () => ({ 'x-forwarded-for': randomUUID() })

export interface Caller {
  viewer: Viewer
  userId: string | null
  /** The header that says who it is. */
  cookie: string
  http: APIRequestContext
}

/** Somebody new of this kind, with a client of their own. `elsewhere` is the edition that only the scoped one may touch. */
export async function callAs(viewer: Viewer, baseURL: string, elsewhere: string): Promise<Caller> {
  if (viewer === 'stranger') {
    return {
      viewer,
      userId: null,
      cookie: '',
      http: await request.newContext({ baseURL, maxRedirects: 0, extraHTTPHeaders: address() }),
    }
  }
  const { id: userId } = await makeUser(db(), {
    role: ROLES[viewer],
    disabledAt: viewer === 'disabled' ? new Date() : null,
    editions: viewer === 'contributor elsewhere' ? { create: { editionId: elsewhere } } : undefined,
  })
  const now = Date.now()
  const createdAt = new Date(viewer === 'expired' ? now - 13 * HOUR_MS : now)
  const expiresAt = new Date(createdAt.getTime() + 12 * HOUR_MS)
  const { id: sessionId } = await db().userSession.create({
    data: { userId, createdAt, lastSeenAt: createdAt, expiresAt },
  })
  const { name, value } = await sessionCookie(sessionId)
  const cookie = `${name}=${value}`
  const http = await request.newContext({ baseURL, maxRedirects: 0, extraHTTPHeaders: { cookie, ...address() } })
  return { viewer, userId, cookie, http }
}
