import { expect, test } from '../fixtures'

test('a page that was read can be read again without a network; the desk and unread pages cannot', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto('/editions/wpc-2024')
  await page.goto('/corrections')
  await context.setOffline(true)
  await page.goto('/editions/wpc-2024')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Abu Dhabi')
  await expect(page.goto('/topics')).rejects.toThrow()
  await context.setOffline(false)
  await page.goto('/corrections')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/editions/wpc-2024')
  expect(kept.filter((path) => /^\/(desk|api|sign-in)/.test(path))).toEqual([])
})
