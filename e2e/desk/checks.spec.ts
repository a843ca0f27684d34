import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('checks follow the typing and lead to the very words', async ({ page, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(`What the checks say ${randomUUID().slice(0, 8)}`)
  const errors = page.getByRole('region', { name: 'To mend first' })
  const warnings = page.getByRole('region', { name: 'To look at' })
  await expect(errors.getByRole('button', { name: 'The story has no text.' })).toBeVisible()

  await story.write('They met at at noon.', 'She said we shall see.')
  await expect(errors).toHaveCount(0)
  await warnings.getByRole('button', { name: '“at” stands there twice.' }).click()
  await expect(story.body).toBeFocused()
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('at at')
  await page.keyboard.insertText('at')
  await expect(warnings.getByText('stands there twice')).toHaveCount(0)

  await warnings.getByRole('button', { name: 'There is no standfirst' }).click()
  await expect(page.getByLabel('Standfirst')).toBeFocused()
  await warnings.getByRole('button', { name: 'The story has no topic.' }).click()
  await expect(page.getByRole('combobox', { name: 'Topics' })).toBeFocused()

  await story.select('we shall see')
  await story.press('Mark as quote')
  await errors.getByRole('button', { name: 'A quote has no speaker.' }).click()
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toBeFocused()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish the story' })
  await expect(dialog.getByRole('alert')).toContainText('A quote has no speaker.')
  await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Not now' }).click()

  await page.getByLabel('Or why nobody is named').fill('Spoke on condition of anonymity')
  await expect(errors).toHaveCount(0)
  await expect(warnings.getByRole('button', { name: 'A quote is printed without a name.' })).toBeVisible()
})

test('publishing says what will happen, and does that', async ({ page, stranger, signInAs }) => {
  await signInAs('editor')
  const headline = `Said before it happens ${randomUUID().slice(0, 8)}`
  const story = new Manuscript(page)
  await story.start(headline, '17th WPC, Abu Dhabi 2024')
  await story.write('Words for everybody.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish the story' })
  const address = `/articles/${headline.toLowerCase().replaceAll(' ', '-')}`
  await expect(dialog).toContainText(address)
  await expect(dialog).toContainText('Edition WPC 2024')
  await expect(dialog).toContainText('Front page and coverage, as the newest story')
  await expect(dialog).toContainText('No new record')
  expect((await stranger.goto(address))?.status()).toBe(404)
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Publish update' })).toBeDisabled()
  expect((await stranger.goto(address))?.status()).toBe(200)
  await stranger.goto('/editions/wpc-2024/coverage')
  await expect(stranger.getByRole('link', { name: headline }).first()).toBeVisible()
})
