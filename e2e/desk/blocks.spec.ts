import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

const FILM = 'https://vimeo.com/76979871'

test('an interview with a gallery, a film and a note is written, published, and read without and with scripts', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(90_000)
  await signInAs('editor')
  const headline = `A talk at the locks ${randomUUID().slice(0, 8)}`
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline').fill(headline)
  await page.getByRole('radio', { name: 'Interview' }).check()
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
  const story = new Manuscript(page)
  await expect(story.body).toBeVisible()
  await fillInterview(page, story)
  await insert(page, story, 'Embed (film or link)')
  await story.body.getByLabel('Address').fill(`${FILM}?share=copy`)
  await expect(story.body.getByText('Plays in the page from Vimeo')).toBeVisible()
  await story.body.getByLabel('Title').fill('How a lock opens')
  await insert(page, story, 'Gallery')
  await addPicture(page)
  await addPicture(page)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d/)).toBeVisible()
  await story.publish()
  const address = (await page.getByRole('link', { name: 'Read it on the site' }).getAttribute('href')) ?? ''

  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const paper = await plain.newPage()
  await paper.goto(address)
  const article = paper.getByRole('article')
  await expect(article.getByText('The moderator', { exact: false }).first()).toBeVisible()
  await expect(article.getByText('Who holds the keys?')).toBeVisible()
  await expect(article.locator('blockquote').getByText('Whoever asks in time.')).toBeVisible()
  await expect(article.getByText('Nobody here exists.')).toBeVisible()
  await expect(article.locator('.gallery img')).toHaveCount(2)
  await expect(article.getByRole('link', { name: 'How a lock opens' })).toHaveAttribute('href', FILM)
  await expect(article.getByRole('button')).toHaveCount(0)
  await plain.close()

  await readWithScripts(await (await browser.newContext({ baseURL })).newPage(), address, baseURL ?? '')
})

async function fillInterview(page: Page, story: Manuscript) {
  // The template offers three exchanges; this talk has one.
  for (const left of [2, 1]) {
    await story.body.getByRole('button', { name: 'Remove this answer' }).last().click()
    await expect(story.body.getByRole('group', { name: 'Question' })).toHaveCount(left)
  }
  await story.body.getByLabel('Or a role or an outlet').fill('the moderator')
  await story.body.getByLabel('Or, when no name is known').fill('a captain')
  await type(page, story.body.getByRole('group', { name: 'Question' }), 'Who holds the keys?')
  await type(page, story.body.getByRole('group', { name: 'Answer' }), 'Whoever asks in time.')
  await type(page, story.body.getByRole('group', { name: 'Note' }), 'Nobody here exists.')
  await type(page, story.body, 'A captain came to the locks.')
}

/** Puts words into the first paragraph of a block. */
async function type(page: Page, block: ReturnType<Page['locator']>, words: string) {
  await block.locator('p:not([contenteditable=false], [contenteditable=false] p)').first().click()
  await page.keyboard.insertText(words)
}

async function insert(page: Page, story: Manuscript, block: string) {
  await story.select('A captain came')
  await page.getByRole('button', { name: 'Insert …' }).click()
  await page.getByRole('menuitem', { name: block }).click()
}

async function addPicture(page: Page) {
  await page.getByRole('button', { name: 'Add a picture' }).click()
  // One that may be shown: other tests keep pictures back.
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Choose Drawn ornament/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** No other house hears of the reader before the press on the button. */
async function readWithScripts(page: Page, address: string, baseURL: string) {
  const elsewhere: string[] = []
  await page.route(
    (url) => url.origin !== new URL(baseURL).origin,
    (route) => {
      elsewhere.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>Player</title>' })
    },
  )
  await page.goto(address, { waitUntil: 'networkidle' })
  const play = page.getByRole('button', { name: /^Play here/ })
  await expect(play).toBeVisible()
  await play.scrollIntoViewIfNeeded()
  await expect(page.locator('.gallery img').last()).toHaveJSProperty('complete', true)
  expect(elsewhere).toEqual([])
  await play.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByTitle('How a lock opens')).toBeFocused()
  await expect
    .poll(() => elsewhere)
    .toEqual([expect.stringMatching(/^https:\/\/player\.vimeo\.com\/video\/76979871\?/)])
}
