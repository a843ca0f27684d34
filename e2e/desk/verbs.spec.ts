import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'
import { openSessionFor, makeAccount } from '../support/sign-in'

async function choose(page: Page, verb: string) {
  await page.getByRole('button', { name: 'What next?' }).click()
  await page.getByRole('menuitem', { name: verb }).click()
  return page.getByRole('dialog', { name: verb })
}

async function decide(page: Page, verb: string, note?: { field: string; text: string }) {
  const dialog = await choose(page, verb)
  if (note) await dialog.getByLabel(note.field, { exact: true }).fill(note.text)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** What a field for day and time takes, by the clock of UTC. */
const fieldTime = (ms: number) => new Date(ms).toISOString().slice(0, 19)

test('a story goes through review, out by schedule, is corrected and retracted', async ({
  page: author,
  browser,
  baseURL,
  stranger,
  signInAs,
}) => {
  test.setTimeout(90_000)
  await signInAs('contributor')
  const headline = `Through every hand ${randomUUID().slice(0, 8)}`
  const story = new Manuscript(author)
  await story.start(headline)
  await story.write('Words that were read by two people.')
  await decide(author, 'Submit for review')
  const history = author.getByRole('region', { name: 'What was decided' })
  await expect(history).toContainText('Submitted for review')

  const desk = await browser.newContext({ baseURL, timezoneId: 'UTC' })
  await openSessionFor(desk, (await makeAccount('editor')).id, baseURL ?? '')
  const editor = await desk.newPage()
  await editor.goto(author.url())
  const dialog = await choose(editor, 'Ask for changes')
  await dialog.getByRole('button', { name: 'Ask for changes', exact: true }).click()
  await expect(dialog).toContainText('The note is missing.')
  await dialog.getByLabel('Note').fill('Who were the two?')
  await dialog.getByRole('button', { name: 'Ask for changes', exact: true }).click()
  await expect(dialog).toHaveCount(0)

  await author.reload()
  await expect(history).toContainText('Who were the two?')
  await decide(author, 'Submit for review')
  await editor.reload()
  await decide(editor, 'Approve')

  const address = `/articles/${headline.toLowerCase().replaceAll(' ', '-')}`
  expect((await stranger.goto(address))?.status()).toBe(404)

  const schedule = await choose(editor, 'Schedule')
  const dueMs = Date.now() + 5_000
  await schedule.getByLabel('On the clock of').selectOption('UTC')
  await schedule.getByLabel('Day and time').fill(fieldTime(dueMs))
  await schedule.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expect(schedule).toHaveCount(0)
  await expect(editor.getByText(/goes out on .* from now/)).toBeVisible()
  await expect(editor.getByRole('link', { name: 'Read it on the site' })).toBeVisible({ timeout: 15_000 })
  expect((await stranger.goto(address))?.status()).toBe(200)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline)

  await decide(editor, 'Correct, clarify, update, note', {
    field: 'Note to readers',
    text: 'There were three of them.',
  })
  await stranger.reload()
  await expect(stranger.getByText('There were three of them.')).toBeVisible()

  const retract = await choose(editor, 'Retract')
  await expect(retract).toContainText('This cannot be undone.')
  await retract.getByLabel('Reason').fill('Nobody had read it.')
  await retract.getByRole('button', { name: 'Retract', exact: true }).click()
  await expect(retract).toHaveCount(0)
  expect((await stranger.goto(address))?.status()).toBe(410)
  await expect(stranger.getByText('Nobody had read it.')).toBeVisible()
  await desk.close()
})

test('a draft that was deleted comes back as it was', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(`Put away ${randomUUID().slice(0, 8)}`)
  await story.write('Not lost.')
  await decide(page, 'Delete')
  await expect(page).toHaveURL(/\/desk\/deleted$/)
  await page.getByRole('button', { name: 'Restore' }).first().click()
  await expect(story.body).toContainText('Not lost.')
})
