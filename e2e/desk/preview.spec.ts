import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('a draft is seen as readers would, and by others through a link until it is called back', async ({
  page,
  stranger,
  signInAs,
}) => {
  await signInAs('editor')
  const headline = `Seen before it is out ${randomUUID().slice(0, 8)}`
  const story = new Manuscript(page)
  await story.start(headline)
  await story.write('Words of a draft.')
  await story.save()
  await page.getByRole('link', { name: 'Preview' }).click()

  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline)
  const paper = () => frame.locator('html').evaluate((page) => getComputedStyle(page).backgroundColor)
  const day = await paper()
  expect(day).toBe('rgb(251, 250, 247)')
  // Each light is shown whatever the editor's own machine is set to.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).toBe(day)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByLabel('Night').check()
  await expect.poll(paper).not.toBe(day)
  for (const [label, width] of [
    ['Tablet (820)', 820],
    ['Desktop (1440)', 1440],
    ['Phone (390)', 390],
  ] as const) {
    await page.getByLabel(label).check()
    await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(width)
  }

  await page.getByRole('button', { name: 'Make a link' }).click()
  const address = (await page.getByRole('status').locator('code').textContent()) ?? ''
  const path = new URL(address).pathname
  const answer = await stranger.goto(path)
  expect(answer?.status()).toBe(200)
  const headers = answer?.headers() ?? {}
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['x-robots-tag']).toContain('noindex')
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(stranger.getByText('Words of a draft.')).toBeVisible()

  await page.getByRole('button', { name: 'Call back' }).click()
  await expect(page.getByText('Called back')).toBeVisible()
  const ended = await stranger.goto(path)
  expect(ended?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('This preview is not open')
  expect(await stranger.content()).not.toContain(headline)
})

test('the desk’s own preview is for those at the desk', async ({ page, stranger, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(`Nothing for strangers ${randomUUID().slice(0, 8)}`)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const answer = await stranger.goto(`/preview/story/${id}`)
  expect(await stranger.content()).not.toContain('Nothing for strangers')
  expect(answer?.status()).not.toBe(500)
})
