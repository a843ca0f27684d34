import { expect, test } from '../fixtures'
import { MANY } from '../support/rich-world'

test('a long list ends nowhere: every story and every quote is reached by links alone', async ({ page, richWorld }) => {
  for (const path of [
    richWorld.crowdedSession,
    richWorld.crowdedSpeaker,
    richWorld.crowdedTopic,
    richWorld.crowdedOrganisation,
  ]) {
    await page.goto(path)
    const seen = new Set<string>()
    const look = async () => {
      for (const name of await page
        .locator('main')
        .getByRole('link', { name: /^Story \d+ of many$/ })
        .allInnerTexts())
        seen.add(name)
    }
    await look()
    expect(seen.size, path).toBeLessThan(MANY)
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Older' }).click()
    await expect(page).toHaveURL(`${path}?page=2`)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}\\?page=2$`))
    await expect(page).toHaveTitle(/2/)
    await look()
    expect(seen.size, path).toBe(MANY)
    // It goes on with the stories: nobody has to pass what the first page said.
    await expect(page.getByText(/Sentence \d+ of many/)).toHaveCount(0)
    expect((await page.goto(`${path}?page=3`))?.status()).toBe(404)
  }

  for (const path of [richWorld.crowdedSession, richWorld.crowdedSpeaker]) {
    await page.goto(path)
    await page.getByRole('link', { name: `All ${MANY} quotes` }).click()
    await expect(page.getByText(`${MANY} quotes`)).toBeVisible()
    await page.getByRole('link', { name: 'Older' }).click()
    await expect(page.getByText(/Sentence \d+ of many/).first()).toBeVisible()
  }
})

test('the ledger is narrowed to a session of the edition that was chosen, and to what its stories are about', async ({
  page,
  richWorld,
}) => {
  await page.goto(richWorld.ledgerOfSession)
  const filters = page.getByRole('form', { name: 'Filter the ledger' })
  await expect(filters.getByLabel('Session')).toHaveValue(/\S/)
  await expect(filters.getByLabel('Session').locator(':checked')).toContainText(`(${MANY})`)
  // An address that nobody has asked for yet: what stands behind others may have been kept from before.
  await page.goto(`/quotes?speaker=${richWorld.crowdedSpeaker.split('/').at(-1)}`)
  await expect(filters.getByLabel('Session')).toHaveCount(0)
  // A topic of the stories alone, which no session names.
  const topic = richWorld.crowdedTopic.split('/').at(-1) ?? ''
  await filters.getByLabel('Topic').selectOption(topic)
  await expect(filters.getByLabel('Topic').locator(':checked')).toContainText(`(${MANY})`)
  await filters.getByRole('button').first().click()
  await expect(page.getByText(`${MANY} quotes`)).toBeVisible()
})
