import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { Page } from '@playwright/test'
import Provider from 'oidc-provider'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { makeAccount } from '../support/sign-in'

// One provider at one address: the portal under test was told it when it started.
test.describe.configure({ mode: 'serial' })

const issuer = process.env.OIDC_ISSUER ?? ''
let server: Server

test.beforeAll(async ({ baseURL }) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: process.env.OIDC_CLIENT_ID ?? '',
        client_secret: process.env.OIDC_CLIENT_SECRET,
        redirect_uris: [`${baseURL}/api/auth/callback/sso`],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomUUID()] },
    claims: { email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    // Whoever signs in there is "verified <e-mail>" or "unverified <e-mail>".
    findAccount: (_ctx, id) => {
      const [verified, email] = id.split(' ')
      return { accountId: id, claims: () => ({ sub: id, email, email_verified: verified === 'verified' }) }
    },
  })
  const answer = provider.callback()
  server = createServer((req, res) => void answer(req, res)).listen(Number(new URL(issuer).port), '127.0.0.1')
  await once(server, 'listening')
})

test.afterAll(() => void server.close())

async function signInThere(page: Page, as: string) {
  await page.goto('/sign-in?next=/desk/articles/new')
  await page.getByRole('button', { name: 'Sign in with Newsroom ID' }).click()
  await page.waitForURL((url) => url.href.startsWith(issuer))
  await page.locator('input[name=login]').fill(as)
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

test('an account is opened by the identity provider’s verified e-mail, and then by its own id', async ({
  page,
  context,
}) => {
  const { id, email } = await makeAccount('editor')
  await signInThere(page, `verified ${email}`)
  await page.waitForURL('/desk/articles/new')
  await expect(page.getByRole('heading', { name: 'New article' })).toBeVisible()
  expect(await db().userIdentity.findMany({ where: { userId: id } })).toMatchObject([
    { issuer, subject: `verified ${email}` },
  ])

  // The e-mail of the account may change; the person stays the same.
  await db().user.update({ where: { id }, data: { email: `${randomUUID()}@plenary.test` } })
  await context.clearCookies()
  await signInThere(page, `verified ${email}`)
  await page.waitForURL('/desk/articles/new')
})

test('an e-mail that nobody verified, one without an account, and a disabled account open nothing', async ({
  page,
  context,
}) => {
  const [editor, gone] = [await makeAccount('editor'), await makeAccount('editor')]
  await db().user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
  for (const as of [`unverified ${editor.email}`, `verified ${randomUUID()}@plenary.test`, `verified ${gone.email}`]) {
    await context.clearCookies()
    await signInThere(page, as)
    await expect(page.getByText('opened no account here')).toBeVisible()
    await page.goto('/desk')
    await expect(page).toHaveURL(/\/sign-in/)
  }
  expect(await db().userIdentity.count({ where: { userId: { in: [editor.id, gone.id] } } })).toBe(0)
})
