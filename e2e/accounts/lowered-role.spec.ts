import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { Manuscript } from '../support/manuscript'
import { makeAccount, openSessionFor } from '../support/sign-in'

test('a role that is lowered while a story is open: the next save answers 403, and the text stays on screen', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  const author = await makeAccount('contributor')
  const desk = await browser.newContext({ baseURL })
  await openSessionFor(desk, author.id, baseURL ?? '')
  const theirs = new Manuscript(await desk.newPage())
  await theirs.start(`A story of somebody else ${randomUUID().slice(0, 8)}`)
  await theirs.write('What the author wrote.')
  await theirs.save()

  const editor = await signInAs('editor')
  await page.goto(theirs.page.url())
  const story = new Manuscript(page)
  await expect(story.body).toContainText('What the author wrote.')

  const admin = await browser.newContext({ baseURL })
  await openSessionFor(admin, (await makeAccount('administrator')).id, baseURL ?? '')
  const users = await admin.newPage()
  await users.goto(`/desk/users/${editor.id}`)
  await users.getByLabel('Role').selectOption('contributor')
  await users.getByRole('button', { name: 'Save role' }).click()
  await expect(users.getByText('It holds from their next click.')).toBeVisible()
  expect(await db().user.findUnique({ where: { id: editor.id } })).toMatchObject({ role: 'contributor' })

  const saved = page.waitForResponse((response) => response.request().method() === 'PUT')
  await story.append('What the author wrote.', ' What the editor added.')
  await page.keyboard.press('Control+s')
  expect((await saved).status()).toBe(403)
  await expect(story.body).toContainText('What the editor added.')
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  await Promise.all([desk.close(), admin.close()])
})
