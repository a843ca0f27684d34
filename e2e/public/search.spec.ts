import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'

test('suggestions are offered while one types, and taken by the keyboard alone', async ({ page }) => {
  await page.goto('/search')
  await page.keyboard.press('/')
  const box = page.locator('#search')
  await expect(box).toBeFocused()
  await box.pressSequentially('montb')
  const option = page.getByRole('option', { name: /Thierry de Montbrial/ })
  await expect(option).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await box.press('ArrowDown')
  await box.pressSequentially('r')
  await expect(option).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/speakers\/thierry-de-montbrial$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a search is narrowed, sorted, gone back from and sent by its address alone', async ({ page }) => {
    await page.goto('/search?q=corners')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await page
      .getByRole('navigation', { name: 'Kinds of results' })
      .getByRole('link', { name: /Stories/ })
      .click()
    await expect(page).toHaveURL(/type=article/)
    const story = page.getByRole('link', { name: 'A house without corners' })
    await expect(story).toHaveAttribute('href', /#:~:text=/)
    await expect(page.locator('mark').first()).toHaveText(/corner/i)
    await page.getByRole('link', { name: 'date', exact: true }).click()
    await expect(page).toHaveURL(/sort=date/)
    await page.goto('/search?q=corners+edition:1999')
    await expect(page.getByText('Nothing here is called “1999” as an edition.')).toBeVisible()
  })
})
