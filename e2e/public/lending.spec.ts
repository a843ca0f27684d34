import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { metaOf } from '../support/json-ld'

async function firstQuote(page: Page): Promise<string> {
  await page.goto('/quotes')
  await page.locator('blockquote a').first().click()
  return page.url()
}

test('another site asks how to show a quote, and gets a frame that runs nothing', async ({
  page,
  request,
  browser,
  baseURL,
}) => {
  const url = await firstQuote(page)
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  const answer = await request.get(`${oembed}&maxwidth=400`)
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  const data = (await answer.json()) as Record<string, unknown>
  expect(data).toMatchObject({
    type: 'rich',
    version: '1.0',
    width: 400,
    height: 320,
    provider_name: 'Plenary',
    provider_url: baseURL,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  expect(data.html).toContain('sandbox="')
  expect(data.html).not.toContain('<script')
  const title = (await metaOf(page))['og:title']
  expect(title).toBeTruthy()

  const elsewhere = await (await browser.newContext({ baseURL })).newPage()
  const errors: string[] = []
  elsewhere.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  // A server of its own: the same address at another port is another site.
  const host = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(String(data.html)))
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
  const { port } = host.address() as AddressInfo
  await elsewhere.goto(`http://127.0.0.1:${port}/`)
  const frame = elsewhere.frameLocator('iframe')
  await expect(frame.getByRole('blockquote')).toContainText(/\S/)
  await expect(frame.getByRole('link', { name: 'The record of this quote at Plenary' })).toHaveAttribute('href', url)
  expect(await frame.locator('script').count()).toBe(0)
  // The test's own eyes are kept out, too, and the browser says so.
  expect(errors.filter((error) => !error.startsWith('Blocked script execution'))).toEqual([])
  await elsewhere.context().close()
  host.close()
})

test('oEmbed says so when it is asked for what it has not', async ({ request, baseURL }) => {
  const ask = async (query: string) => (await request.get(`/api/oembed?${query}`)).status()
  const unknown = encodeURIComponent(`${baseURL}/quotes/01890a5d-ac96-774b-bcce-b302099a8057`)
  expect(await ask(`url=${unknown}`)).toBe(404)
  expect(await ask(`url=${encodeURIComponent('https://elsewhere.test/quotes/1')}`)).toBe(404)
  expect(await ask('')).toBe(404)
  expect(await ask(`url=${unknown}&format=xml`)).toBe(501)
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a quote is copied with who said it, where, and its record', async ({ page }) => {
    const url = await firstQuote(page)
    await page.getByText('Quote with citation').click()
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`Plenary, ${url}`)
    expect(copied).toContain((await page.locator('blockquote').first().textContent()) ?? 'words')
  })

  test('a story is taken along by link, mail and citation', async ({ page }) => {
    await page.goto('/articles')
    await page.locator('main article h2 a, main article h3 a').first().click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await expect(page.getByRole('link', { name: 'Send by e-mail' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=.+body=.+/,
    )
    await page.getByText('Cite this story').click()
    await expect(page.locator('copy-text p')).toContainText(page.url())
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the ledger is narrowed by words and speaker, and a citation can be read', async ({ page }) => {
    await page.goto('/quotes')
    const all = await page.locator('blockquote').count()
    const speaker = await page.getByLabel('Speaker', { exact: true }).locator('option').nth(1).getAttribute('value')
    await page.getByLabel('Speaker', { exact: true }).selectOption(speaker)
    await page.getByRole('button', { name: 'Show' }).click()
    expect(new URL(page.url()).searchParams.get('speaker')).toBe(speaker)
    const theirs = await page.locator('blockquote').count()
    expect(theirs).toBeGreaterThan(0)
    expect(theirs).toBeLessThanOrEqual(all)
    for (const link of await page.locator(`figcaption a[href^="/speakers/"]`).all()) {
      await expect(link).toHaveAttribute('href', `/speakers/${speaker}`)
    }
    await page.goto('/quotes?q=nothingofthekind')
    await expect(page.getByText('No quote fits these filters.')).toBeVisible()
  })
})
