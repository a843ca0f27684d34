import { expect, type Page } from '@playwright/test'

/** Opens the dialog of a verb from the menu of what can be done with a story. */
export async function choose(page: Page, verb: string) {
  await page.getByRole('button', { name: 'What next?' }).click()
  await page.getByRole('menuitem', { name: verb }).click()
  return page.getByRole('dialog', { name: verb })
}

/** Uses a verb, with what its fields ask for, by their labels. */
export async function decide(page: Page, verb: string, fields: Record<string, string> = {}) {
  const dialog = await choose(page, verb)
  for (const [label, value] of Object.entries(fields)) {
    const field = dialog.getByLabel(label, { exact: true })
    if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption(value)
    else await field.fill(value)
  }
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** What a field for day and time takes, by the clock of UTC. */
export const fieldTime = (ms: number) => new Date(ms).toISOString().slice(0, 19)
