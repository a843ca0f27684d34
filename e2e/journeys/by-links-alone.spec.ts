import { expect, test } from '../fixtures'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('from words in a story to the session, to who else was there, to other editions, and back to the story', async ({
    page,
  }) => {
    const heading = page.getByRole('heading', { level: 1 })
    await page.goto('/articles/a-house-without-corners')
    await page.locator('.quoted-link').first().click()
    await expect(page).toHaveURL(/\/quotes\/[0-9a-f-]{36}$/)

    await page.getByRole('link', { name: 'Multivector Foreign Policies?' }).first().click()
    await expect(heading).toHaveText('Multivector Foreign Policies?')
    await page.getByRole('main').getByRole('link', { name: 'Thierry de Montbrial' }).first().click()
    await expect(heading).toContainText('Thierry de Montbrial')

    const editions = page.getByRole('main').locator('ol h3 a')
    expect(await editions.count()).toBeGreaterThan(1)
    await editions.last().click()
    await expect(page).toHaveURL(/\/editions\/wpc-\d{4}$/)
    await page
      .getByRole('link', { name: /^Speakers/ })
      .last()
      .click()
    await page.getByRole('main').getByRole('link', { name: 'Thierry de Montbrial' }).first().click()
    await page.getByRole('main').getByRole('link', { name: 'Multivector Foreign Policies?' }).first().click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /A house without corners/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/articles\/a-house-without-corners/)
  })
})

test('the programme is filtered and the own clock switched on by keyboard alone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  await page.goto('/editions/wpc-2024')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  const tabTo = async (found: () => Promise<boolean>) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab')
      if (await found()) return
    }
    throw new Error('Forty steps of the Tab key do not lead there.')
  }
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type') ?? '')
  await tabTo(async () => (await focused()) === 'checkbox')
  await page.keyboard.press('Space')
  await expect(page.locator('.my-time').first()).toBeVisible()
  await tabTo(async () => (await focused()) === 'search')
  await page.keyboard.type('opening')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=opening/)
  await expect(page.getByRole('status')).toContainText('of')
  await context.close()
})
