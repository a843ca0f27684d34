import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { choose, decide, fieldTime } from '../support/decisions'
import { Manuscript } from '../support/manuscript'
import { openSessionFor, makeAccount } from '../support/sign-in'

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

  await decide(editor, 'Schedule', { 'On the clock of': 'UTC', 'Day and time': fieldTime(Date.now() + 5_000) })
  await expect(editor.getByText(/goes out on .* from now/)).toBeVisible()
  await expect(editor.getByRole('link', { name: 'Read it on the site' })).toBeVisible({ timeout: 15_000 })
  expect((await stranger.goto(address))?.status()).toBe(200)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline)

  await decide(editor, 'Correct, clarify, update, note', { 'Note to readers': 'There were three of them.' })
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
