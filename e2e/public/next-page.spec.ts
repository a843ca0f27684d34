import { expect, test } from '../fixtures'

interface Rules {
  prefetch: { source: string; eagerness: string; where: { and: object[] } }[]
}

test('the next page is fetched when a reader comes near its link, and nothing else ever is', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page)
  const fetched: string[] = []
  cdp.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready' || status === 'Running') fetched.push(new URL(prefetchUrl).pathname)
  })
  await cdp.send('Preload.enable')
  await page.goto('/')
  const rules = JSON.parse(await page.locator('script[type=speculationrules]').innerText()) as Rules
  expect(Object.keys(rules)).toEqual(['prefetch'])
  expect(rules.prefetch.map(({ source, eagerness }) => [source, eagerness])).toEqual([['document', 'moderate']])

  const story = page.locator('main a[href^="/articles/"]').first()
  const path = await story.getAttribute('href')
  await story.hover()
  await expect.poll(() => fetched).toContain(path)

  // Links of every other kind are passed over just as slowly.
  await page.evaluate(() => {
    const elsewhere = ['/desk', '/search?q=a', '/feeds/coverage.xml', '/api/v1/articles', 'https://example.org/']
    const list = document.querySelector('main')?.appendChild(document.createElement('p'))
    for (const href of elsewhere)
      list?.append(Object.assign(document.createElement('a'), { href, textContent: href }), ' ')
  })
  const passed = page.locator('main > p:last-child > a')
  await expect(passed).toHaveCount(5)
  for (const link of await passed.all()) {
    await link.hover()
    await page.waitForTimeout(500)
  }
  for (const other of ['/', '/desk', '/search', '/feeds/coverage.xml', '/api/v1/articles'])
    expect(fetched).not.toContain(other)
  await story.click()
  await expect(page).toHaveURL(new RegExp(`${path}$`))
})

for (const [wish, reducedMotion, moves] of [
  ['does not mind', 'no-preference', true],
  ['asked for rest', 'reduce', false],
] as const) {
  test(`from page to page there is ${moves ? 'a' : 'no'} transition for a reader who ${wish}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: unknown }
        document.documentElement.dataset['moved'] = String(viewTransition !== null)
      })
    })
    // A browser leaves a transition out when the machine is too busy for one.
    await expect(async () => {
      await page.goto('/articles')
      await page.locator('main h2 a').first().click()
      await expect(page).toHaveURL(/\/articles\/[\w-]+$/)
      await expect(page.locator('html')).toHaveAttribute('data-moved', String(moves), { timeout: 1_000 })
    }).toPass()
  })
}
