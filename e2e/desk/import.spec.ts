import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

const release = (headline: string) => `${headline}

ASTANA, Dec. 14 — Small states need large rooms, Kazakh Deputy Foreign Minister Roman Vassilenko told the 17th World Policy Conference (WPC) in Abu Dhabi, according to the made-up press office.

A made-up room in Abu Dhabi. Photo credit: Nobody.

“A bridge takes no side,” he said. “It only asks to be crossed.”

“And it must be paid for,” the moderator noted.

Follow us on X and Facebook!`

test('a pasted release becomes a draft with its quotes attributed', async ({ page, signInAs }) => {
  await signInAs('editor')
  const headline = `Made-up release on bridges ${randomUUID().slice(0, 8)}`
  await page.goto('/desk/articles/new')
  await page.getByRole('main').getByRole('link', { name: 'Start from a text' }).click()
  await page.getByLabel('Text', { exact: true }).fill(release(headline))
  await page.getByRole('button', { name: 'Read the text' }).click()

  const review = page.getByRole('region', { name: 'Proposals' })
  await expect(review.getByRole('checkbox', { name: `Headline ${headline}` })).toBeChecked()
  await expect(review.getByRole('checkbox', { name: /^Dateline Astana/ })).toBeChecked()
  await expect(review.getByRole('checkbox', { name: /^Picture A made-up room .* credit: Nobody/ })).toBeChecked()
  await expect(review.getByRole('checkbox', { name: /^Closing line X · Facebook/ })).toBeChecked()
  const bridge = review.getByRole('checkbox', { name: /^Quote direct · Roman Vassilenko · named in between/ })
  await expect(bridge).toBeChecked()
  // A refused proposal leaves the words where they were.
  await review.getByRole('checkbox', { name: /^Closing line/ }).press('Space')

  await page.getByRole('button', { name: 'Create draft' }).click()
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  const story = new Manuscript(page)
  await expect(page.getByLabel('Headline')).toHaveValue(headline)
  await expect(story.body).toContainText('Small states need large rooms')
  await expect(story.body).not.toContainText('ASTANA')
  await expect(story.body).toContainText('Follow us on X and Facebook!')
  await expect(page.getByRole('textbox', { name: 'City' })).toHaveValue('Astana')
  const quotes = page
    .getByRole('complementary')
    .locator('li, details, article')
    .filter({ hasText: 'A bridge takes no side, … It only asks' })
  await expect(quotes.first().getByLabel('Speaker').first()).toHaveValue('Roman Vassilenko')
})

test('what cannot be read is told, and what was typed stays', async ({ page, signInAs }) => {
  await signInAs('contributor')
  await page.goto('/desk/articles/import')
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('Typed before the upload.')
  for (const [name, content, sentence] of [
    ['release.pdf', '%PDF', 'This kind of file cannot be read.'],
    ['release.docx', 'not a zip', 'damaged or not a Word file'],
    ['release.txt', ' \n ', 'There is no text in it.'],
  ] as const) {
    await page.getByLabel('Or a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
    await expect(page.getByRole('alert').first()).toContainText(sentence)
  }
  await expect(text).toHaveValue('Typed before the upload.')
})

test('a stranger can neither read a text nor create a draft', async ({ stranger }) => {
  for (const address of ['/api/desk/articles/intake', '/api/desk/articles']) {
    const refused = await stranger.request.post(address, { data: { text: 'x', html: null } })
    expect(refused.status()).toBe(401)
  }
})
