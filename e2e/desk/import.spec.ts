import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeSeries } from '@/prisma/factories/editions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

/** A name has no digits. */
const inLetters = (letters: string) => letters.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

/** A release of a made-up forum, which the portal knows with its one speaker. */
async function harbourForum() {
  const tag = randomUUID().slice(0, 8)
  const speaker = `Ilse Marvel${inLetters(tag)}`
  const forum = `Harbour Policy Forum ${tag}`
  const series = await makeSeries(db(), { name: forum, abbreviation: 'HPF' })
  const edition = await makeEdition(db(), {
    seriesId: series.id,
    number: 9,
    year: 2031,
    city: 'Tallinn',
    country: 'EE',
  })
  const { id: speakerId } = await makeSpeaker(db(), { name: speaker, sortName: speaker })
  await makeAppearance(db(), { editionId: edition.id, speakerId, title: 'Minister of Ports', organisationName: null })
  const headline = `Made-up release on bridges ${tag}`
  return { speaker, headline, text: releaseOf(headline, forum, speaker) }
}

const releaseOf = (headline: string, forum: string, speaker: string) => `${headline}

RIGA, Dec. 14 — Small towns need large rooms, Minister of Ports ${speaker} told the 9th ${forum} (HPF) in Tallinn, according to the made-up press office.

A made-up room in Tallinn. Photo credit: Nobody.

“A bridge takes no side,” she said. “It only asks to be crossed.”

“And it must be paid for,” the moderator noted.

Follow us on X and Facebook!`

test('a pasted release becomes a draft with its quotes attributed', async ({ page, signInAs }) => {
  await signInAs('editor')
  const { speaker, headline, text } = await harbourForum()
  await page.goto('/desk/articles/new')
  await page.getByRole('main').getByRole('link', { name: 'Start from a text' }).click()
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Read the text' }).click()

  const review = page.getByRole('region', { name: 'Proposals' })
  await expect(review.getByRole('checkbox', { name: `Headline ${headline}` })).toBeChecked()
  await expect(review.getByRole('checkbox', { name: /^Dateline Riga/ })).toBeChecked()
  await expect(review.getByRole('checkbox', { name: /^Picture A made-up room .* credit: Nobody/ })).toBeChecked()
  await expect(review.getByRole('checkbox', { name: /^Closing line X · Facebook/ })).toBeChecked()
  const bridge = review.getByRole('checkbox', { name: `Quote direct · ${speaker} · named in between` })
  await expect(bridge).toBeChecked()
  // A refused proposal leaves the words where they were.
  await review.getByRole('checkbox', { name: /^Closing line/ }).press('Space')

  await page.getByRole('button', { name: 'Create draft' }).click()
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  const story = new Manuscript(page)
  await expect(page.getByLabel('Headline')).toHaveValue(headline)
  await expect(story.body).toContainText('Small towns need large rooms')
  await expect(story.body).not.toContainText('RIGA')
  await expect(story.body).toContainText('Follow us on X and Facebook!')
  await expect(page.getByRole('textbox', { name: 'City' })).toHaveValue('Riga')
  const quote = page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ hasText: 'A bridge takes no side, … It only asks' })
  await quote.locator('summary').click()
  await expect(quote.getByRole('combobox', { name: 'Speaker', exact: true })).toHaveValue(speaker)
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
