import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { graphOf } from '../support/json-ld'
import { ALL_TEMPLATES } from '../support/templates'

const WIDTHS = [390, 1440]
// What depends on the colours: the one thing that a theme changes.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

// A trace of every step would take longer than the steps.
test.use({ trace: 'off' })

test.describe('with animations off', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const { name, at, status, apart } of ALL_TEMPLATES) {
    test(`${name} has no accessibility fault, light and dark, narrow and wide`, async ({ page, richWorld }) => {
      const path = at(richWorld)
      if (apart && status === 200) await letScriptsIn(page, path)
      const faults: string[] = []
      // The browser itself says that a page is not there.
      const says = (text: string) => status === 200 || !text.includes(`status of ${status}`)
      page.on('console', (message) => message.type() === 'error' && says(message.text()) && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width, height: 900 })
        const response = await page.goto(path)
        expect(response?.status()).toBe(status)
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
    richWorld,
  }) => {
    test.setTimeout(60_000)
    for (const { name, at, apart, scripted } of ALL_TEMPLATES) {
      if (scripted) continue
      const path = at(richWorld)
      await page.goto(path)
      expect(await page.locator('script[src*="/_next/"], script:not([src]):not([type])').count(), name).toBe(0)
      await expect(page, name).toHaveTitle(/\S/)
      if (apart) continue
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1)
      await expect(page.locator('link[rel=canonical]'), name).toHaveCount(1)
      await expect(page.locator('meta[name=description]'), name).toHaveAttribute('content', /\S/)
      if (!path.startsWith('/search')) {
        const { BreadcrumbList: way, WebSite: site } = await graphOf(page)
        expect(way ?? site, name).toBeTruthy()
      }
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

/** What others show in a frame of theirs is sandboxed: the checker's own script could not run in it. */
async function letScriptsIn(page: Page, path: string) {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch()
    const headers = response.headers()
    const policy = headers['content-security-policy']?.replace(/sandbox[^;]*;?/, '') ?? ''
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } })
  })
}

async function violations(page: Page, rules?: string[]) {
  // Legacy mode runs in this page alone; no page of ours holds frames that it would miss.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  // What stands in a frame of another page has the headings of that page.
  if (new URL(page.url()).pathname.startsWith('/embed/')) axe.disableRules('page-has-heading-one')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
}

function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
