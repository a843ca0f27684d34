import { randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import type { NextAuthResult } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { makeOwner, PASSWORD } from '@/prisma/testing/sign-in'

// What the portal leaves with a browser at an address of HTTPS, from Auth.js's own handlers.

const SITE = 'https://plenary.test'
const SECRET = 'a secret of more than thirty-two characters'

/** The request as Next hands it out: its headers, and a jar that takes what is set. */
const request = vi.hoisted(() => ({ headers: new Headers(), set: [] as [string, string, object][] }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(request.headers),
  cookies: () =>
    Promise.resolve({
      get: () => undefined,
      set: (name: string, value: string, options: object) => request.set.push([name, value, options]),
    }),
}))

let handlers: NextAuthResult['handlers']
beforeAll(async () => {
  // Before anything has read the environment.
  Object.assign(process.env, { SITE_URL: SITE, AUTH_SECRET: SECRET, LOG_LEVEL: 'silent' })
  handlers = (await import('./next-auth')).handlers
})
beforeEach(() => {
  request.headers = new Headers({ host: 'plenary.test', 'x-forwarded-proto': 'https', 'x-forwarded-for': randomUUID() })
  request.set = []
})

/** Signs in by Auth.js's own door, as a form does, and tells what the browser is to keep. */
async function signIn(email: string) {
  const token = await handlers.GET(new NextRequest(`${SITE}/api/auth/csrf`, { headers: request.headers }))
  const { csrfToken } = (await token.json()) as { csrfToken: string }
  const cookie = token.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const answer = await handlers.POST(
    new NextRequest(`${SITE}/api/auth/callback/credentials`, {
      method: 'POST',
      headers: { ...Object.fromEntries(request.headers), cookie },
      body: new URLSearchParams({ csrfToken, email, password: PASSWORD }),
    }),
  )
  return [...token.headers.getSetCookie(), ...answer.headers.getSetCookie()]
}

it('binds every cookie to the host, to HTTPS and to this site, and hides it from scripts', async () => {
  const { email } = await makeOwner(new Date())
  const cookies = await signIn(email)
  const names = cookies.map((cookie) => cookie.slice(0, cookie.indexOf('=')))
  expect(names).toContain('__Host-authjs.session-token')
  expect(names).toContain('__Host-authjs.csrf-token')
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__(Host|Secure)-/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).toMatch(/; Path=\/(;|$)/)
    expect(cookie).not.toMatch(/; Domain/i)
  }
  expect(request.set).toMatchObject([
    ['__Host-plenary.device', expect.any(String), { httpOnly: true, secure: true, sameSite: 'lax', path: '/' }],
  ])
})

it('takes no cookie that a neighbour on plain HTTP could have planted', async () => {
  const name = 'authjs.session-token'
  const value = await encode({ secret: SECRET, salt: name, token: { sub: randomUUID() } })
  const { auth } = await import('./next-auth')
  request.headers.set('cookie', `${name}=${value}`)
  expect(await auth()).toBeNull()
  const host = `__Host-${name}`
  request.headers.set('cookie', `${host}=${await encode({ secret: SECRET, salt: host, token: { sub: randomUUID() } })}`)
  expect(await auth()).toMatchObject({ registryId: expect.any(String) as string })
})
