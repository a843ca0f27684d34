import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { testPicture, withIptc } from '@/prisma/factories/pictures'
import { expect, test } from '../fixtures'
import { graphOf } from '../support/json-ld'

const PHONE = { width: 390, height: 844 }
const MOST_BYTES = 90_000

const upload = (page: Page) => page.getByRole('region', { name: 'Add to the library' })

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
}

test('a picture comes in by hand, is held back until it may be shown, and reaches readers with its credit', async ({
  page,
  stranger,
  signInAs,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await signInAs('editor')
  await page.goto('/desk/library')
  const name = `Harbour ${randomUUID().slice(0, 8)}`
  const seed = Math.floor(Math.random() * 100_000)
  const picture = withIptc(await testPicture({ width: 2400, height: 1350, seed }), {
    80: 'Ada Vane',
    110: 'Photo by Ada Vane, for Harbour Times',
    116: '© 2026 Harbour Times',
    120: name,
  })
  await page.getByLabel('Add files').setInputFiles([
    { name: 'hall.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html><body>No picture.</body></html>') },
    { name: 'cut.jpg', mimeType: 'image/jpeg', buffer: picture.subarray(0, picture.length / 2) },
  ])
  const rows = upload(page).getByRole('listitem')
  await expect(rows.filter({ hasText: 'page.jpg' })).toContainText('none of the kinds of file')
  await expect(rows.filter({ hasText: 'cut.jpg' })).toContainText('breaks off before its end')
  const taken = rows.filter({ hasText: 'hall.jpg' })
  await expect(taken).toContainText('Ada Vane for Harbour Times')
  await expect(upload(page).getByRole('status')).toHaveText('1 of 3 in the library, 2 not taken')
  expect(await faultsOf(page)).toEqual([])

  const asset = await db().mediaAsset.findFirstOrThrow({ where: { caption: name } })
  const headline = `A hall by the harbour ${randomUUID().slice(0, 8)}`
  const created = await page.request.post('/api/desk/articles', {
    headers: { origin: baseURL ?? '' },
    data: {
      ...{ kind: 'news', editionId: null, headline, standfirst: 'What it shows.' },
      content: content([paragraph('Words.')], {
        lead: { assetId: asset.id, caption: null, alt: null, decorative: false },
      }),
    },
  })
  const story = (await created.json()) as { articleId?: string; id?: string }
  await page.goto(`/desk/articles/${story.articleId ?? story.id}`)
  const checks = page.getByRole('complementary')
  await expect(checks).toContainText('Nobody has said by what right we show a picture.')
  await expect(checks).toContainText('A picture has no alternative text.')

  await page.goto(`/desk/library/${asset.id}`)
  await expect(page.getByText('What stands here was read from the file.')).toBeVisible()
  await page.getByLabel('By what right we show it').selectOption('Licensed')
  await page.getByLabel('Alternative text').fill('An empty hall by the water')
  await page.getByLabel('From left to right').fill('0.8')
  await page.getByRole('button', { name: 'Confirm and save' }).click()
  await expect(page.getByText('It has all that publishing asks for.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete' })).toBeDisabled()
  expect(await faultsOf(page)).toEqual([])

  await page.goto(`/desk/articles/${story.articleId ?? story.id}`)
  await page.getByRole('button', { name: /^Publish/ }).click()
  const forecast = page.getByRole('dialog', { name: /^Publish/ })
  await forecast.getByRole('button', { name: /^Publish/ }).click()
  const address = `/articles/${headline.toLowerCase().replaceAll(' ', '-')}`
  await expect.poll(async () => (await stranger.request.get(address)).status()).toBe(200)

  await stranger.setViewportSize(PHONE)
  const files: { url: string; bytes: number; type: string }[] = []
  stranger.on('response', async (response) => {
    if (!response.url().includes(`/media/renditions/${asset.id}/`)) return
    files.push({
      url: response.url(),
      bytes: (await response.body()).length,
      type: response.headers()['content-type'] ?? '',
    })
  })
  await stranger.goto(address)
  const shown = stranger.getByRole('img', { name: 'An empty hall by the water' })
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeTruthy()
  await expect(stranger.locator('figcaption').first()).toHaveText(`${name} Credit: Ada Vane for Harbour Times`)
  await expect.poll(() => files.map(({ type }) => type)).toEqual(['image/avif'])
  expect(files[0]?.bytes).toBeLessThanOrEqual(MOST_BYTES)
  const largest = await stranger.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as PerformanceEntry & { url: string; element?: Element }
          resolve(last.url || (last.element?.tagName ?? ''))
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  expect(largest === files[0]?.url || ['H1', 'P'].includes(largest)).toBe(true)

  const graph = JSON.stringify(await graphOf(stranger))
  expect(graph).toContain('"creditText":"Ada Vane for Harbour Times"')
  expect(graph).toContain('"copyrightNotice":"© 2026 Harbour Times"')
  await expect(stranger.locator('meta[property="og:image"]').first()).toHaveAttribute('content', /\/card-\d+\.jpg$/)
  const feed = await (await stranger.request.get('/feeds/coverage.xml')).text()
  expect(feed).toContain('<media:credit role="photographer" scheme="urn:ebu">Ada Vane</media:credit>')
})

/** What the system hands to a page when files are dropped on it or pasted into it. */
async function transferOf(page: Page, files: { name: string; buffer: Buffer }[]) {
  const sent = files.map(({ name, buffer }) => ({ name, bytes: buffer.toString('base64') }))
  return page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of all) {
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([content], name, { type: 'image/jpeg' }))
    }
    return transfer
  }, sent)
}

test('files come by drop and by paste, one on its way is cancelled, and all are described together', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  await page.goto('/desk/library')
  const mark = randomUUID().slice(0, 8)
  const seed = Math.floor(Math.random() * 100_000)
  const picture = async (name: string, more: number) => ({
    name: `${name}-${mark}.jpg`,
    buffer: await testPicture({ width: 900 + more, height: 600, seed: seed + 7 * more }),
  })
  const rows = upload(page).getByRole('listitem')
  const count = upload(page).getByRole('status').first()

  const dropped = await transferOf(page, [await picture('dropped', 1), await picture('dropped-too', 2)])
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: dropped })
  await expect(page.getByRole('heading', { name: 'Let go to add' })).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(count).toHaveText('2 of 2 in the library')
  const pasted = await transferOf(page, [await picture('pasted', 3)])
  await pasted.evaluate((clipboardData) =>
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true })),
  )
  await expect(count).toHaveText('3 of 3 in the library')

  // Slow enough to be caught on its way.
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 40 * 1024 }
  await line.send('Network.emulateNetworkConditions', slow)
  const large = { ...(await picture('cancelled', 1500)), mimeType: 'image/jpeg' }
  await page.getByLabel('Add files').setInputFiles([large])
  const progress = rows.filter({ hasText: large.name }).getByRole('progressbar')
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0)
  await page.getByRole('button', { name: `Cancel ${large.name}` }).click()
  await expect(rows.filter({ hasText: large.name })).toContainText('Cancelled. Nothing was kept.')
  await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
  const uploads = path.join(process.env.DATA_DIR ?? '', 'uploads')
  await expect.poll(async () => (await readdir(uploads)).filter((file) => file.endsWith('.part'))).toEqual([])
  const kept = () => db().mediaAsset.findMany({ where: { fileName: { contains: mark } }, orderBy: { fileName: 'asc' } })
  expect((await kept()).map(({ fileName }) => fileName?.split(`-${mark}`)[0])).toEqual([
    'dropped',
    'dropped-too',
    'pasted',
  ])

  await page.goto(`/desk/library?q=${mark}`)
  const boxes = page.getByRole('checkbox', { name: /^Select (dropped|pasted)/ })
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await boxes.last().click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Describe 3 together' }).click()
  const form = page.getByRole('dialog', { name: 'Describe 3 entries together' })
  await form.getByLabel('Credit').fill('Photo by Ada Vane, for Harbour Times')
  await form.getByLabel('By what right we show it').selectOption('Licensed')
  await form.getByLabel('Keywords').fill('harbour, evening')
  await form.getByLabel('Somebody has looked').check()
  expect(await faultsOf(page)).toEqual([])
  await form.getByRole('button', { name: 'Describe 3 entries' }).click()
  await expect(form.getByRole('status')).toHaveText('3 entries are described.')
  await form.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('Ada Vane for Harbour Times')).toHaveCount(3)
  expect(await faultsOf(page)).toEqual([])
  for (const { credit, creator, right, keywords, confirmedAt } of await kept())
    expect({ credit, creator, right, keywords, confirmed: confirmedAt !== null }).toEqual({
      ...{ credit: 'Ada Vane for Harbour Times', creator: 'Ada Vane', right: 'licensed', confirmed: true },
      keywords: ['harbour', 'evening'],
    })
})

test('the grid is walked with the arrow keys, and search finds by words, person and right', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  await page.goto('/desk/library?q=ornament')
  const cells = page.locator('[data-cell]')
  await cells.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(cells.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(cells.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(cells.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/library\/[0-9a-f-]{36}$/)
  await page.goto('/desk/library?right=licensed&q=nobody+has+this')
  await expect(page.getByText('Nothing fits. Ask for less, or show all.')).toBeVisible()
})
