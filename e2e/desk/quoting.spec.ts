import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

/** As if this had been copied elsewhere. */
async function paste(page: Page, data: { html: string; text: string }) {
  await page.locator('.manuscript').evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer()
    if (html) clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

test('a rich paste becomes structure and quotes, which one names or takes back', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(name('Pasted'))
  await story.body.click()
  const words = '“We have waited for long enough, all of us,” said the envoy. “Now we begin.”'
  await paste(page, {
    html: `<h1 style="color:red">A title</h1><p class="MsoNormal">${words}<script>alert(1)</script></p><ul><li>One</li></ul>`,
    text: words,
  })
  await expect(story.body.locator('h2')).toHaveText('A title')
  await expect(story.body.locator('.quoted-words')).toHaveCount(2)
  await expect(page.getByText('1 quote was found in what you pasted')).toBeVisible()

  // One undivided utterance, with nobody named yet; a choice made beside the story is undone like a word in it.
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Paraphrase')
  await page.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('direct')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Translated')
  await page.getByLabel('Language of the words as printed').selectOption('Kazakh')
  await page.getByLabel('Original words').fill('لقد انتظرنا طويلا')
  await page.getByLabel('Language of the original').selectOption('Arabic')
  await page.getByLabel('Or why nobody is named').fill('Said under the Chatham House rule.')
  await page.getByLabel('Address of the recording or text').fill('https://example.org/recording')
  await page.getByLabel('Moment in the recording').fill('12:34')
  await page.getByLabel('Compared with a recording').selectOption('Verified')
  await story.save()
  await expect(page.getByText('Compared by')).toBeVisible()
  await page.reload()
  await page.locator('aside summary').click()
  await expect(page.getByLabel('Moment in the recording')).toHaveValue('12:34')
  await expect(page.getByLabel('Or why nobody is named')).toHaveValue('Said under the Chatham House rule.')
  await expect(page.getByLabel('Language of the words as printed')).toHaveValue('kk')
  await expect(page.getByLabel('Language of the original')).toHaveValue('ar')

  await story.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await paste(page, { html: '', text: 'They called it “the road that leads from here to everywhere else”.' })
  await page.getByRole('button', { name: 'This is not a quote' }).click()
  await expect(story.body.locator('.quoted-words')).toHaveCount(2)
  await story.save()
})

test('the same utterance in a second story is the same quote', async ({ page, signInAs, stranger }) => {
  await signInAs('editor')
  const words = `We agreed on ${randomUUID().slice(0, 8)} and shall keep to what we agreed on`
  const quoting = async (headline: string, printed: string) => {
    const story = new Manuscript(page)
    await story.start(headline)
    await story.write(`“${printed},” he said.`)
    await story.select(printed)
    await page.keyboard.press('Control+e')
    await story.choose(page.getByRole('combobox', { name: 'Speaker', exact: true }), 'montbrial', /Montbrial/)
    return story
  }
  const first = name('First printing')
  const story = await quoting(first, words)
  await story.publish()
  await expect(story.saving).toContainText('Published.')

  const second = await quoting(name('Second printing'), words)
  await expect(page.getByText('The ledger holds words like these.')).toBeVisible()
  await expect(page.getByText(`Printed in “${first}”`)).toBeVisible()
  await page.getByRole('button', { name: 'Yes, it is this quote' }).click()
  await expect(page.getByText('The ledger holds words like these.')).toBeHidden()
  await second.publish()
  await expect(second.saving).toContainText('Published.')
  const address = await page.getByRole('link', { name: 'Read it on the site' }).getAttribute('href')
  await stranger.goto(address ?? '')
  await stranger.locator('q.quoted a').click()
  await expect(stranger.getByRole('link', { name: /printing/ })).toHaveCount(2)
})
