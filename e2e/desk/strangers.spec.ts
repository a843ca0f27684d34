import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { Manuscript } from '../support/manuscript'
import { openSessionFor } from '../support/sign-in'

const ARTICLE = `/api/desk/articles/${randomUUID()}/draft`

test('strangers are led to the sign-in page, and from there to where they wanted', async ({ page }) => {
  await page.goto('/desk/articles/new')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk%2Farticles%2Fnew$/)
})

test('the doors behind the desk refuse strangers, other sites and what is not JSON', async ({
  request,
  page,
  signInAs,
  baseURL,
}) => {
  const data = { base: 1 }
  expect((await request.put(ARTICLE, { data, headers: { origin: baseURL ?? '' } })).status()).toBe(401)
  expect((await request.get('/api/desk/lookup/speakers?q=a')).status()).toBe(401)

  await signInAs('editor')
  const put = async (headers: Record<string, string>, body: unknown = data) =>
    (await page.request.put(ARTICLE, { data: body, headers })).status()
  expect(await put({})).toBe(403)
  expect(await put({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await put({ origin: baseURL ?? '', 'content-type': 'text/plain' }, 'words')).toBe(415)
  expect(await put({ origin: baseURL ?? '', 'content-type': 'application/json' }, Buffer.from('{'))).toBe(400)
  expect(await put({ origin: baseURL ?? '' })).toBe(422)
})

test('a revoked session ends with the next request', async ({ page, context, signInAs, baseURL }) => {
  const user = await signInAs('editor')
  const sessionId = await openSessionFor(context, user.id, baseURL ?? '')
  await page.goto('/desk')
  await expect(page.getByRole('heading', { name: 'Queue' })).toBeVisible()
  await db().userSession.update({ where: { id: sessionId }, data: { revokedAt: new Date() } })
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a contributor writes, but cannot publish', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(`A contributor’s story ${randomUUID().slice(0, 8)}`)
  await story.write('Words for somebody else to publish.')
  await story.save()
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0)
})

test('a session that ended keeps the text on screen and says so', async ({ page, context, signInAs, baseURL }) => {
  const user = await signInAs('editor')
  const sessionId = await openSessionFor(context, user.id, baseURL ?? '')
  const story = new Manuscript(page)
  await story.start(`Signed out while writing ${randomUUID().slice(0, 8)}`)
  await story.write('Still here.')
  await db().userSession.update({ where: { id: sessionId }, data: { revokedAt: new Date() } })
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Your sign-in has ended')).toBeVisible()
  await expect(story.body).toContainText('Still here.')
})
