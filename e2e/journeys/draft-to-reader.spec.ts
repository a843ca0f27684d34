import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'
import { makeAccount } from '../support/sign-in'

test('an editor signs in, writes a quoted story and publishes it; a stranger finds it everywhere it belongs', async ({
  page,
  stranger,
}) => {
  test.setTimeout(90_000)
  const editor = await makeAccount('editor')
  const headline = `Kazakhstan explains its course ${randomUUID().slice(0, 8)}`

  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('E-mail').fill(editor.email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('do not belong together')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(editor.email)
  await page.getByLabel('Password').fill(editor.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/desk$/)

  const story = new Manuscript(page)
  await story.start(headline, '17th WPC, Abu Dhabi 2024')
  await page.getByLabel('Standfirst').fill('A story written by a browser, on words that were printed.')
  await story.write(
    'The deputy minister turned to the house of the steppe. “In the traditional Kazakh home, there are no corners,” he said.',
    'More was said after that.',
  )
  await story.select('In the traditional Kazakh home, there are no corners,')
  await story.press('Mark as quote')
  await story.save()

  await page.getByRole('button', { name: /^Publish/ }).click()
  const forecast = page.getByRole('dialog', { name: /^Publish/ })
  await expect(forecast.getByText('A quote has no speaker.')).toBeVisible()
  await expect(forecast.getByRole('button', { name: /^Publish/ })).toBeDisabled()
  await forecast.getByRole('button', { name: 'Not now' }).click()

  const quotes = page.getByRole('complementary').locator('section').filter({ hasText: 'Compared with a recording' })
  await story.choose(quotes.getByLabel('Speaker'), 'vassilenko', /Roman Vassilenko/)
  await story.choose(quotes.getByLabel('Session'), 'multivector', /Multivector/)
  await story.publish()
  await expect(story.saving).toContainText('Readers see revision')

  await stranger.goto('/')
  await expect(stranger.getByRole('link', { name: headline }).first()).toBeVisible()
  await stranger.goto('/editions/wpc-2024/coverage')
  await expect(stranger.getByRole('link', { name: headline }).first()).toBeVisible()
  await stranger.goto('/speakers/roman-vassilenko')
  await expect(stranger.getByRole('link', { name: headline }).first()).toBeVisible()
  await stranger.goto('/search?q=explains+its+course')
  await expect(stranger.getByRole('link', { name: headline }).first()).toBeVisible()
  await stranger.goto('/editions/wpc-2024/sessions/multivector-foreign-policies')
  await stranger.getByRole('link', { name: headline }).first().click()

  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline)
  const address = stranger.url()
  const quoted = stranger
    .locator('article')
    .getByRole('link', { name: /In the traditional Kazakh home/ })
    .first()
  await quoted.click()
  await expect(stranger.getByRole('link', { name: 'Roman Vassilenko' }).first()).toBeVisible()
  await expect(stranger.getByRole('link', { name: /Multivector/ }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Take back' }).click()
  await page.getByRole('dialog').getByLabel('Note to readers').fill('It will come back with the numbers.')
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible()
  await stranger.goto('/')
  await expect(stranger.getByRole('link', { name: headline })).toHaveCount(0)
  const gone = await stranger.goto(address)
  expect(gone?.status()).toBe(410)
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('taken back')
  await expect(stranger.getByText('It will come back with the numbers.')).toBeVisible()
})
