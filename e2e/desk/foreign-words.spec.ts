import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('words of another language are told apart, from the desk to the reader', async ({ page, stranger, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  const headline = `Foreign words ${randomUUID().slice(0, 8)}`
  await story.start(headline)
  await page.getByLabel('Standfirst').fill('What a house owes to whoever knocks.')
  await story.write('The feast is called qonaqasy, the greeting سلام, and the rest plain talk.')
  const language = page.getByRole('toolbar').getByLabel('Language of the chosen words')
  await expect(language).toBeDisabled()
  for (const [words, name] of [
    ['qonaqasy', 'Kazakh'],
    ['سلام', 'Arabic'],
    ['plain talk', 'German'],
  ] as const) {
    await story.select(words)
    await language.selectOption(name)
  }
  expect((await new AxeBuilder({ page }).include('[role=toolbar]').analyze()).violations).toEqual([])

  // The cursor within the words is enough to take it back.
  await story.select('talk')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(language).toHaveValue('de')
  await language.selectOption('Story’s language')
  await story.save()
  await page.reload()
  await expect(story.body.locator('.foreign-words')).toHaveText(['qonaqasy', 'سلام'])

  await story.publish()
  await expect(story.saving).toContainText('Readers see revision')
  await stranger.goto(`/articles/${headline.toLowerCase().replaceAll(' ', '-')}`)
  const paragraph = stranger.locator('main p', { hasText: 'The feast is called' })
  await expect(paragraph.locator('[lang=kk][dir=ltr]')).toHaveText('qonaqasy')
  await expect(paragraph.locator('[lang=ar][dir=rtl]')).toHaveText('سلام')
  await expect(paragraph.locator('[lang=de]')).toHaveCount(0)
})
