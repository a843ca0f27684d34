import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { makeAccount, openSessionFor } from '../support/sign-in'
import { givePassword } from '../support/sign-in-page'

// Tries are counted by address.
test.use({ extraHTTPHeaders: { 'x-forwarded-for': randomUUID() } })

const COOKIE = 'authjs.session-token'

async function cookieOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).find(({ name }) => name === COOKIE)?.value ?? ''
}

test('the cookie of a sign-in is out of reach for scripts and other sites', async ({ page, context }) => {
  const { email, password } = await makeAccount('editor')
  await givePassword(page, email, password)
  await page.waitForURL('/desk')
  const cookies = (await context.cookies()).filter(({ name }) => name === COOKIE || name === 'plenary.device')
  expect(cookies).toHaveLength(2)
  for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('a cookie that was tampered with is one of a stranger', async ({ page, context, baseURL, signInAs }) => {
  await signInAs('administrator')
  const value = await cookieOf(context)
  const parts = value.split('.')
  const flipped = (at: number) => value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1)
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x"}').toString('base64url')}.`
  const tampered = [
    flipped(5),
    flipped(Math.floor(value.length / 2)),
    flipped(value.length - 3),
    parts.slice(0, 4).join('.'),
    none,
    '',
    '.'.repeat(4),
  ]
  for (const forged of tampered) {
    await context.clearCookies()
    if (forged) await context.addCookies([{ name: COOKIE, value: forged, url: baseURL ?? '' }])
    expect((await page.request.get('/api/desk/lookup/speakers?q=a')).status(), forged).toBe(401)
    await page.goto('/desk')
    await expect(page).toHaveURL(/\/sign-in/)
  }
})

test('a session that was planted before is not the one that is signed in', async ({ page, context, baseURL }) => {
  const [owner, attacker] = [await makeAccount('editor'), await makeAccount('contributor')]
  const planted = await openSessionFor(context, attacker.id, baseURL ?? '')
  const before = await cookieOf(context)
  await page.goto('/sign-in?again=1')
  await page.getByLabel('E-mail').fill(owner.email)
  await page.getByLabel('Password').fill(owner.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('/desk')
  expect(await cookieOf(context)).not.toBe(before)
  // What the attacker still holds opens nothing, least of all the owner's account.
  expect(await db().userSession.findUnique({ where: { id: planted } })).toMatchObject({ userId: attacker.id })
  expect((await db().userSession.findUnique({ where: { id: planted } }))?.revokedAt).not.toBeNull()
  await context.clearCookies()
  await context.addCookies([{ name: COOKIE, value: before, url: baseURL ?? '' }])
  expect((await page.request.get('/api/desk/session')).status()).toBe(401)
})

const ELSEWHERE = [
  'https://elsewhere.example/desk',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
]

test('a sign-in leads to no other site', async ({ page, context, baseURL }) => {
  const { email, password } = await makeAccount('editor')
  for (const target of ELSEWHERE) {
    await context.clearCookies()
    const query = `next=${encodeURIComponent(target)}&callbackUrl=${encodeURIComponent(target)}`
    await page.goto(`/sign-in?${query}`)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL('/desk')
  }
  // The handshake's own doors, asked by hand.
  for (const target of ELSEWHERE) {
    const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
    for (const door of ['callback/credentials', 'signout', 'signin/sso']) {
      const response = await page.request.post(`/api/auth/${door}`, {
        form: { csrfToken, email, password, callbackUrl: target },
        headers: { origin: baseURL ?? '' },
        maxRedirects: 0,
      })
      const leadsTo = new URL(response.headers().location ?? '/', baseURL)
      expect(leadsTo.origin, `${door} to ${target}`).toBe(baseURL)
    }
  }
})

test('no door takes a form of another site', async ({ page, signInAs }) => {
  await signInAs('administrator')
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const foreign = { origin: 'https://elsewhere.example' }
  const post = async (path: string, headers: Record<string, string>) =>
    (await page.request.post(path, { form: { csrfToken }, headers, maxRedirects: 0 })).status()
  for (const path of [
    '/api/auth/signout',
    '/api/auth/callback/credentials',
    '/api/desk/session',
    '/desk',
    '/account',
    '/sign-in',
    '/password-reset',
  ]) {
    expect(await post(path, foreign), `${path} from elsewhere`).toBe(403)
    expect(await post(path, {}), `${path} from nowhere`).toBe(403)
  }
  expect((await page.request.get('/api/desk/session')).status()).toBe(200)
})

test('wrong passwords are answered alike and then make one wait, account or not', async ({ page }) => {
  const { email } = await makeAccount('editor')
  for (const address of [email, `${randomUUID()}@plenary.test`]) {
    for (let n = 0; n < 5; n += 1) {
      await givePassword(page, address, `wrong ${n}`)
      await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible()
    }
    await givePassword(page, address, 'wrong again')
    await expect(page.getByRole('alert').filter({ hasText: 'Too many tries.' })).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(address)
  }
})

test('links that nobody was sent, and letters’ pages, tell nothing', async ({ stranger }) => {
  for (const path of ['/invitation/nonsense', `/invitation/${randomUUID()}`, '/password-reset/nonsense']) {
    const response = await stranger.goto(path)
    expect(response?.status(), path).toBe(200)
    expect(response?.headers()['referrer-policy'], path).toMatch(/same-origin|no-referrer/)
    await expect(stranger.getByText(/has been used/)).toBeVisible()
  }
})
