import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { hash } from '@node-rs/argon2'
import { encode } from 'next-auth/jwt'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'

const COOKIE = 'authjs.session-token'
const DAY_MS = 24 * 60 * 60 * 1000

export interface TestUser {
  id: string
  email: string
  password: string
}

/** An account that can sign in with its password. */
export async function makeAccount(role: Role): Promise<TestUser> {
  const password = randomUUID()
  const user = await makeUser(db(), { role, passwordHash: await hash(password) })
  return { id: user.id, email: user.email, password }
}

/** Opens a session in the registry for the user and puts its cookie into the browser. */
export async function openSessionFor(
  context: BrowserContext,
  userId: string,
  baseURL: string,
  { openedMinutesAgo = 0 } = {},
): Promise<string> {
  const now = Date.now()
  const createdAt = new Date(now - openedMinutesAgo * 60_000)
  const session = await db().userSession.create({
    data: { userId, createdAt, lastSeenAt: new Date(now), expiresAt: new Date(now + DAY_MS) },
  })
  const { name, value } = await sessionCookie(session.id)
  await context.addCookies([{ name, value, url: baseURL, httpOnly: true, sameSite: 'Lax' }])
  return session.id
}

/** The cookie that names a row of the registry, as the server under test would have signed it. */
export async function sessionCookie(sessionId: string): Promise<{ name: string; value: string }> {
  const secret = process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET must be the one that the server under test uses.')
  return { name: COOKIE, value: await encode({ secret, salt: COOKIE, token: { sub: sessionId } }) }
}
