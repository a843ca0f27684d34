import AxeBuilder from '@axe-core/playwright'
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'
import { makeAccount, openSessionFor } from '../support/sign-in'

/** A colleague in a browser of their own, under a name of their own. */
async function colleague(browser: Browser, baseURL: string | undefined, role: Role) {
  const context = await browser.newContext({ baseURL, timezoneId: 'UTC' })
  const { id } = await makeAccount(role)
  const name = `Reporter ${randomUUID().slice(0, 8)}`
  await db().user.update({ where: { id }, data: { name } })
  await openSessionFor(context, id, baseURL ?? '')
  return { name, page: await context.newPage(), close: () => context.close() }
}

const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString().slice(0, 16)
const part = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) })

test('an editor assigns a session, the reporter starts the story, and the board shows it', async ({
  page: editor,
  browser,
  baseURL,
  signInAs,
}) => {
  await signInAs('editor')
  const edition = await makeEdition(db())
  const { title } = await makeSession(db(), { editionId: edition.id, title: `Water ${randomUUID().slice(0, 8)}` })
  const reporter = await colleague(browser, baseURL, 'contributor')
  const board = `/desk/editions/${edition.slug}/coverage`

  await editor.goto(board)
  const line = editor.getByRole('listitem').filter({ hasText: title }).first()
  await expect(line).toContainText('No story, Nobody assigned')
  await line.getByRole('link', { name: `Assign: ${title}` }).click()
  await editor.getByLabel('Reporter', { exact: true }).selectOption({ label: reporter.name })
  await editor.getByLabel('On the clock of').selectOption('UTC')
  await editor.getByLabel('Deadline').fill('2020-01-01T10:00')
  await editor.getByLabel('Note to the reporter').fill('Ask about the river.')
  await editor.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(editor.getByRole('alert').filter({ hasText: 'The time has passed already.' })).toBeVisible()
  await expect(editor.getByLabel('Note to the reporter')).toHaveValue('Ask about the river.')
  await expect(editor.getByLabel('Reporter', { exact: true }).locator('option:checked')).toHaveText(reporter.name)
  await editor.getByLabel('Deadline').fill(inOneHour())
  await editor.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(editor).toHaveURL(/\/desk\/assignments\/[0-9a-f-]{36}$/)

  await reporter.page.goto('/desk')
  await part(reporter.page, 'Mine')
    .getByRole('link', { name: `Assignment: ${title}` })
    .click()
  await expect(reporter.page.getByText('Ask about the river.')).toBeVisible()
  await reporter.page.getByRole('button', { name: 'Start the story' }).click()
  await reporter.page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  await expect(reporter.page.getByLabel('Headline')).toHaveValue(title)

  await editor.goto(board)
  await expect(line.getByRole('link', { name: title, exact: true })).toHaveAttribute(
    'href',
    new URL(reporter.page.url()).pathname,
  )
  await expect(line).toContainText('Draft')
  await expect(line).toContainText('no picture')
  await expect(line).toContainText(`${reporter.name} In work`)
  await editor.getByRole('link', { name: /^No story 0$/ }).click()
  await expect(editor.getByText('No session is without this.')).toBeVisible()
  await reporter.close()
})

test('of three stories that are published together, the one that lacks something stays behind', async ({
  page,
  signInAs,
  stranger,
}) => {
  test.setTimeout(90_000)
  await signInAs('editor')
  const mark = randomUUID().slice(0, 8)
  for (const name of ['First', 'Second', 'Third']) {
    const story = new Manuscript(page)
    await story.start(`${name} ${mark}`)
    if (name !== 'Second') {
      await story.write('Words that may go out.')
      await story.save()
    }
  }
  await page.goto(`/desk?q=${mark}`)
  const box = (name: string) => page.getByRole('checkbox', { name: `Select “${name} ${mark}”` })
  await box('Third').focus()
  await page.keyboard.press('Space')
  await box('First').click({ modifiers: ['Shift'] })
  await expect(page.getByRole('status')).toHaveText('3 selected')
  await page.getByLabel('What to do').selectOption({ label: 'Publish' })
  await page.getByRole('button', { name: 'Look at it first' }).click()

  await expect(page.getByRole('heading', { name: 'Publish: 3 stories' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Will be done to 2 stories' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Not to 1 story' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: `Second ${mark}` })).toContainText('The story has no text.')
  await page.getByRole('button', { name: 'Publish (2)' }).dblclick()
  await expect(page.getByText('Done to 2 stories.')).toBeVisible()

  expect((await stranger.goto(`/articles/first-${mark}`))?.status()).toBe(200)
  expect((await stranger.goto(`/articles/second-${mark}`))?.status()).toBe(404)
  const out = await db().article.findUniqueOrThrow({ where: { slug: `third-${mark}` }, include: { statuses: true } })
  expect(out.statuses.filter(({ verb }) => verb === 'publish')).toHaveLength(1)
})

test('what waits for somebody is told by their role', async ({ page: author, browser, baseURL, signInAs }) => {
  await signInAs('contributor')
  const headline = `Handed over ${randomUUID().slice(0, 8)}`
  const story = new Manuscript(author)
  await story.start(headline)
  await story.write('Words for the editor.')
  await story.save()
  const id = author.url().split('/').at(-1)
  await db().article.update({ where: { id }, data: { state: 'in_review' } })
  const editor = await colleague(browser, baseURL, 'editor')
  await editor.page.goto('/desk')
  await expect(part(editor.page, 'Waiting for me').getByRole('link', { name: headline })).toBeVisible()
  await author.goto('/desk')
  await expect(part(author, 'Mine').getByRole('link', { name: headline })).toBeVisible()
  await expect(part(author, 'Waiting for me')).toContainText('Nobody waits for you.')

  await db().article.update({ where: { id }, data: { state: 'changes_asked' } })
  await author.reload()
  await expect(part(author, 'Waiting for me').getByRole('link', { name: headline })).toBeVisible()
  await editor.page.goto(`/desk?q=${encodeURIComponent(headline)}&view=waiting`)
  await expect(editor.page.getByText('No story fits.')).toBeVisible()

  await db().article.update({ where: { id }, data: { planFailedAt: new Date() } })
  await editor.page.reload()
  await expect(part(editor.page, 'Late').getByText('Schedule failed').first()).toBeVisible()
  await editor.close()
})

test('Ctrl-K leads to one’s own drafts by the keyboard alone, and never to those of others', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  await signInAs('contributor')
  const headline = `Palette ${randomUUID().slice(0, 8)}`
  await new Manuscript(page).start(headline)
  const stranger = await colleague(browser, baseURL, 'contributor')

  for (const [who, sees] of [
    [page, true],
    [stranger.page, false],
  ] as const) {
    await who.goto('/desk')
    const box = who.getByRole('combobox', { name: 'Go to' })
    // On a busy machine the page may stand before its script listens.
    await expect(async () => {
      await who.keyboard.press('Control+k')
      await expect(box).toBeFocused({ timeout: 2_000 })
    }).toPass()
    await box.fill(headline)
    if (!sees) {
      await expect(who.getByText('Nothing that you may see is called so.')).toBeVisible()
      continue
    }
    const option = who.getByRole('option', { name: headline })
    await expect(option).toContainText('Draft')
    await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
    expect((await new AxeBuilder({ page: who }).include('dialog').analyze()).violations).toEqual([])
    await who.keyboard.press('Enter')
    await expect(who).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  }
  await stranger.close()
})
