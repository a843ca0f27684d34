import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { TEMPLATES } from '../support/templates'

const VIEWS = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
] as const

for (const { colorScheme, width } of VIEWS) {
  for (const [name, path] of Object.entries(TEMPLATES)) {
    test(`${name} has no accessibility fault in ${colorScheme}, ${width} px wide`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
      expect(faults).toEqual([])
      await context.close()
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, path] of Object.entries(TEMPLATES)) {
    test(`${name} is whole: one heading, a title, a canonical address, and none of the framework's scripts`, async ({
      page,
    }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page).toHaveTitle(/\S/)
      await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/)
      expect(await page.locator('script[src*="/_next/"], script:not([src]):not([type])').count()).toBe(0)
    })
  }

  test('search finds a person by another spelling', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').first().fill('de montbrial')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Thierry de Montbrial' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thierry de Montbrial')
  })
})
