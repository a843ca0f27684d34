import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { db } from '@/lib/platform/db/client'
import { expect, test } from '../fixtures'
import { colleague } from '../support/colleague'

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

test('a comment on a passage arrives live, is answered, outlives the passage, and is settled', async ({
  browser,
  baseURL,
}) => {
  const anna = await colleague(browser, baseURL ?? '', name('Anna Berg'))
  const ben = await colleague(browser, baseURL ?? '', name('Ben Koch'))
  const { name: bensName } = await db().user.findUniqueOrThrow({ where: { id: ben.user.id } })
  const headline = name('Spoken about')
  await anna.desk.start(headline)
  await anna.desk.write('The corridor opens in June.', 'Second paragraph.')
  await anna.desk.save()
  await ben.desk.page.goto(anna.desk.page.url())
  await expect(ben.desk.body).toContainText('Second paragraph.')

  // With the keyboard alone: select, shortcut, type, choose a name, send.
  await anna.desk.select('opens in June')
  await anna.desk.page.keyboard.press('Control+Alt+m')
  const hers = anna.desk.page.getByRole('region', { name: 'Comments' })
  await expect(hers.getByRole('textbox', { name: 'New comment' })).toBeFocused()
  await anna.desk.page.keyboard.type(`Which year? @${bensName.slice(0, 9)}`)
  await expect(hers.getByRole('option', { name: bensName })).toBeVisible()
  await anna.desk.page.keyboard.press('Enter')
  await expect(hers.getByRole('textbox', { name: 'New comment' })).toHaveValue(`Which year? @${bensName} `)
  await anna.desk.page.keyboard.press('Control+Enter')
  await expect(hers.getByText('Which year?')).toBeVisible()

  // Ben sees it without doing anything, marked in the text; it changed neither the text nor the revision.
  await expect(ben.desk.body.locator('.spoken-about')).toHaveText('opens in June')
  await expect(ben.desk.saving).toContainText('revision 2')
  await ben.desk.page.getByRole('button', { name: 'Comments (1)' }).click()
  const his = ben.desk.page.getByRole('region', { name: 'Comments' })
  await his.getByRole('button', { name: '“opens in June”' }).click()
  await his.getByRole('textbox', { name: 'Reply' }).fill('Next year.')
  await his.getByRole('button', { name: 'Send reply' }).click()
  await expect(hers.getByText('1 reply')).toBeVisible()

  // The words around it are written on; then the passage goes, and the thread says so.
  await ben.desk.append('The corridor', ' through the mountains')
  await ben.desk.save()
  await expect(anna.desk.body.locator('.spoken-about')).toHaveText('opens in June')
  await ben.desk.body.getByText('through the mountains').click({ clickCount: 3 })
  await ben.desk.page.keyboard.insertText('Nothing.')
  await ben.desk.save()
  await expect(his.getByText('The passage was removed from the story.')).toBeVisible()
  await expect(hers.getByText('The passage was removed from the story.')).toBeVisible()
  await expect(hers.getByText('Which year?')).toBeVisible()

  await his.getByRole('button', { name: 'Resolve' }).click()
  await expect(hers.getByText('No open comment.')).toBeVisible()
  await hers.getByRole('button', { name: 'Show resolved (1)' }).click()
  await expect(hers.getByText(`Resolved by ${bensName}`)).toBeVisible()
  await Promise.all([anna, ben].map(({ context }) => context.close()))
})

test('a mention waits on the desk of whoever it names, leads to its place and is read there', async ({
  browser,
  baseURL,
}) => {
  const anna = await colleague(browser, baseURL ?? '', name('Anna Berg'))
  const cyr = await colleague(browser, baseURL ?? '', name('Всеволод Придуманов'))
  const { name: called } = await db().user.findUniqueOrThrow({ where: { id: cyr.user.id } })
  const headline = name('With a question')
  await anna.desk.start(headline)
  await anna.desk.write('A paragraph to ask about.')
  await anna.desk.save()
  await anna.desk.select('ask about')
  await anna.desk.page.getByRole('button', { name: 'Add comment', exact: true }).click()
  await anna.desk.page.getByRole('textbox', { name: 'New comment' }).fill(`@${called}: is it so?`)
  await anna.desk.page.getByRole('button', { name: 'Comment on this' }).click()
  await expect(anna.desk.page.getByRole('button', { name: 'Comments (1)' })).toBeVisible()

  const { page } = cyr.desk
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Mentions (1)' }).click()
  await expect(page.getByRole('main')).toContainText('is it so?')
  await page.getByRole('link', { name: `in “${headline}”` }).click()
  const panel = page.getByRole('region', { name: 'Comments' })
  await expect(panel.getByText('is it so?')).toBeVisible()
  await expect(cyr.desk.body.locator('.spoken-about.active')).toHaveText('ask about')
  const { violations } = await new AxeBuilder({ page }).include('#comments').include('.manuscript').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await expect.poll(() => db().commentMention.count({ where: { userId: cyr.user.id, readAt: null } })).toBe(0)
  await page.goto('/desk/mentions')
  await expect(page.getByRole('link', { name: 'Mentions', exact: true })).toBeVisible()
  await Promise.all([anna, cyr].map(({ context }) => context.close()))
})
