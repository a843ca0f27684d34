import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { graphOf } from '../support/json-ld'
import { TEMPLATES } from '../support/templates'

const WIDTHS = [390, 1440]
// What depends on the colours: the one thing that a theme changes.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

// A trace of every step would take longer than the steps.
test.use({ trace: 'off' })

test.describe('with animations off', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const [name, path] of Object.entries(TEMPLATES)) {
    test(`${name} has no accessibility fault, light and dark, narrow and wide`, async ({ page }) => {
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width, height: 900 })
        const response = await page.goto(path)
        expect(response?.status()).toBe(200)
        expect(await violations(page), `light, ${width} px`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await violations(page, COLOUR_RULES), `dark, ${width} px`).toEqual([])
        expect(await isScrolledSideways(page), `${width} px`).toBe(false)
      }
      // 1280 px at four times the size.
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await isScrolledSideways(page), '400 %').toBe(false)
      expect(faults).toEqual([])
    })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every page is whole: one heading, a title, a canonical address, and none of the framework’s scripts', async ({
    page,
  }) => {
    for (const [name, path] of Object.entries(TEMPLATES)) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1)
      await expect(page, name).toHaveTitle(/\S/)
      await expect(page.locator('link[rel=canonical]'), name).toHaveCount(1)
      await expect(page.locator('meta[name=description]'), name).toHaveAttribute('content', /\S/)
      if (!path.startsWith('/search')) {
        const { BreadcrumbList: way, WebSite: site } = await graphOf(page)
        expect(way ?? site, name).toBeTruthy()
      }
      expect(await page.locator('script[src*="/_next/"], script:not([src]):not([type])').count(), name).toBe(0)
    }
  })

  test('search finds a person by another spelling', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').first().fill('de montbrial')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Thierry de Montbrial' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thierry de Montbrial')
  })
})

async function violations(page: Page, rules?: string[]) {
  // Legacy mode runs in this page alone; no page of ours holds frames that it would miss.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
}

function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
