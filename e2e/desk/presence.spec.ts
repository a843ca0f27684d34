import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { expect, test } from '../fixtures'
import { colleague } from '../support/colleague'

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

test('two people in one story see each other, where they write and what they save', async ({ browser, baseURL }) => {
  const anna = await colleague(browser, baseURL ?? '', 'Anna Berg')
  const ben = await colleague(browser, baseURL ?? '', 'Ben Koch')
  await anna.desk.start(name('Two people'))
  await anna.desk.write('First paragraph.', 'Second paragraph.', 'Third paragraph.')
  await anna.desk.save()
  await expect(anna.desk.page.getByText('is here')).toHaveCount(0)

  // Two windows of one person are one person.
  await ben.desk.page.goto(anna.desk.page.url())
  const again = await ben.context.newPage()
  await again.goto(anna.desk.page.url())
  await expect(anna.desk.page.getByText('Ben Koch is here', { exact: true })).toBeVisible()
  await expect(ben.desk.page.getByText('Anna Berg is here', { exact: true })).toBeVisible()
  await expect(anna.desk.page.locator('[aria-live=polite]').filter({ hasText: 'Ben Koch is here now.' })).toBeAttached()

  // The mark follows the cursor from paragraph to paragraph.
  await ben.desk.page.bringToFront()
  await ben.desk.select('Second')
  const mark = anna.desk.body.locator('.colleague-here')
  await expect(mark).toHaveText('Second paragraph.')
  await expect(mark).toHaveAttribute('data-initials', 'BK')
  await ben.desk.select('Third')
  await expect(mark).toHaveText('Third paragraph.')

  // What Ben saves becomes Anna's text by itself; her cursor stays where she was about to type.
  await anna.desk.select('Second')
  await anna.desk.page.keyboard.press('ArrowRight')
  await ben.desk.append('First paragraph.', ' Written by Ben.')
  await ben.desk.append('Third paragraph.', ' Ben again.')
  await ben.desk.save()
  await expect(anna.desk.body).toContainText('First paragraph. Written by Ben.')
  await expect(anna.desk.body).toContainText('Third paragraph. Ben again.')
  await expect(anna.desk.saving).toContainText('revision 3')
  await expect(
    anna.desk.page.locator('[aria-live=polite]').filter({ hasText: 'Ben Koch saved revision 3.' }),
  ).toBeAttached()
  await anna.desk.page.keyboard.insertText(' (Anna)')
  await expect(anna.desk.body).toContainText('Second (Anna) paragraph.')
  await anna.desk.save()
  await expect(ben.desk.body).toContainText('Second (Anna) paragraph.')

  // Both are typing in one paragraph when Ben saves: nothing is taken from under Anna's hands, both texts stand.
  await anna.desk.append('Second (Anna) paragraph.', ' Her end.')
  await ben.desk.append('Second (Anna) paragraph.', ' His end.')
  await ben.desk.page.keyboard.press('Control+s')
  await anna.desk.page.keyboard.press('Control+s')
  for (const words of ['Second (Anna) paragraph. Her end.', 'Second (Anna) paragraph. His end.']) {
    await expect(anna.desk.body).toContainText(words)
    await expect(ben.desk.body).toContainText(words)
  }

  // One window closed is not yet gone; both are.
  await again.close()
  await expect(anna.desk.page.getByText('Ben Koch is here', { exact: true })).toBeVisible()
  await ben.context.close()
  await expect(anna.desk.page.getByText('Ben Koch is here', { exact: true })).toHaveCount(0)
  await expect(mark).toHaveCount(0)
  await anna.context.close()
})

test('who has lost the right to look is not told anything any more', async ({ browser, baseURL }) => {
  const anna = await colleague(browser, baseURL ?? '', 'Anna Berg')
  const ben = await colleague(browser, baseURL ?? '', 'Ben Koch')
  const carl = await colleague(browser, baseURL ?? '', 'Carl Diaz')
  await anna.desk.start(name('Not for everybody'))
  for (const { desk } of [ben, carl]) await desk.page.goto(anna.desk.page.url())
  await expect(ben.desk.page.getByText('Anna Berg and Carl Diaz are here', { exact: true })).toBeVisible()
  await expect(carl.desk.page.getByText('Anna Berg and Ben Koch are here', { exact: true })).toBeVisible()
  // What was said aloud is taken back like what is shown.
  for (const { desk } of [ben, carl])
    await expect(desk.page.locator('[aria-live=polite]').filter({ hasText: 'here now' })).toBeAttached()

  await db().userSession.update({ where: { id: ben.sessionId }, data: { revokedAt: new Date() } })
  await db().user.update({ where: { id: carl.user.id }, data: { role: 'contributor' } })
  // The portal looks with each beat whether everybody may still look.
  for (const { desk } of [ben, carl, anna])
    await expect(desk.page.getByText(/(is|are) here/)).toHaveCount(0, { timeout: 15_000 })
  await Promise.all([anna, ben, carl].map(({ context }) => context.close()))
})

test('a story is written and saved as ever when nothing tells of colleagues', async ({ browser, baseURL }) => {
  const anna = await colleague(browser, baseURL ?? '', 'Anna Berg')
  const ben = await colleague(browser, baseURL ?? '', 'Ben Koch')
  await anna.context.route('**/presence', (route) => route.abort())
  await anna.desk.start(name('Alone'))
  await anna.desk.write('First paragraph.', 'Second paragraph.')
  await anna.desk.save()
  await ben.desk.page.goto(anna.desk.page.url())
  await ben.desk.append('First paragraph.', ' Ben.')
  await ben.desk.save()
  await anna.desk.append('Second paragraph.', ' Anna.')
  await anna.desk.save()
  await expect(anna.desk.body).toContainText('First paragraph. Ben.')
  await expect(anna.desk.body).toContainText('Second paragraph. Anna.')
  await Promise.all([anna, ben].map(({ context }) => context.close()))
})
