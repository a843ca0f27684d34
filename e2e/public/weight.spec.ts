import { expect, test } from '../fixtures'

const KB = 1024

test('a story is light on a first visit, and the page after it lighter', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const kinds = new Map<string, string>()
  let moved: { kind: string; bytes: number }[] = []
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    moved.push({ kind: kinds.get(requestId) ?? '', bytes: encodedDataLength })
  })
  // Pictures apart: what they weigh is the picture desk's business.
  const sum = () => {
    const parts = moved.filter(({ kind }) => kind !== 'Image')
    const bytes = (of: typeof parts) => of.reduce((total, part) => total + part.bytes, 0)
    return { requests: parts.length, bytes: bytes(parts), script: bytes(parts.filter(({ kind }) => kind === 'Script')) }
  }
  await page.goto('/articles/a-house-without-corners', { waitUntil: 'networkidle' })
  const first = sum()
  moved = []
  await page.goto('/editions/wpc-2024', { waitUntil: 'networkidle' })
  const second = sum()
  test.info().annotations.push({ type: 'weight', description: JSON.stringify({ first, second }) })
  expect(first.bytes).toBeLessThanOrEqual(110 * KB)
  expect(first.script).toBeLessThanOrEqual(10 * KB)
  expect(first.requests).toBeLessThanOrEqual(8)
  expect(second.bytes).toBeLessThanOrEqual(25 * KB)
  await context.close()
})
