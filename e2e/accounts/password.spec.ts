import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { mailedLink } from '../support/outbox'
import { makeAccount, openSessionFor } from '../support/sign-in'
import { givePassword } from '../support/sign-in-page'

// Tries are counted by address.
test.use({ extraHTTPHeaders: { 'x-forwarded-for': randomUUID() } })

const PASSWORD = 'seven kettles climb the harbour'

test('a forgotten password is replaced by a mailed link, once, and ends what was open', async ({
  page,
  stranger,
  signInAs,
}) => {
  const { email, password } = await signInAs('editor')
  await page.goto('/desk')
  const ask = async (address: string) => {
    await stranger.goto('/sign-in')
    await stranger.getByRole('link', { name: 'Forgotten your password?' }).click()
    await stranger.getByLabel('E-mail').fill(address)
    await stranger.getByRole('button', { name: 'Send the link' }).click()
    await expect(stranger.getByRole('status')).toHaveText(/If there is an account/)
  }
  await ask(`${randomUUID()}@plenary.test`)
  await ask(email)

  const link = await mailedLink(email)
  await stranger.goto(link)
  await stranger.getByLabel('New password').fill(PASSWORD)
  await stranger.getByRole('button', { name: 'Set the password' }).click()
  await expect(stranger.getByText('Your new password is set.')).toBeVisible()

  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
  await givePassword(page, email, password)
  await expect(page.getByText('do not belong together')).toBeVisible()
  await givePassword(page, email, PASSWORD)
  await page.waitForURL('/desk')

  await stranger.goto(link)
  await expect(stranger.getByText('has been used or has expired')).toBeVisible()
})

test('signing out elsewhere ends the other browser at its next click', async ({ page, browser, baseURL, signInAs }) => {
  const user = await signInAs('editor')
  const other = await browser.newContext({ baseURL })
  await openSessionFor(other, user.id, baseURL ?? '')
  const elsewhere = await other.newPage()
  await elsewhere.goto('/desk')
  await expect(elsewhere).toHaveURL(/\/desk$/)

  await page.goto('/account')
  await expect(page.getByText('This device', { exact: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(page.getByRole('button', { name: 'Sign out there' })).toHaveCount(0)
  await elsewhere.goto('/desk')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/desk$/)
  await other.close()
})

test('an old sign-in is asked for its password before a sensitive step, and keeps what was typed', async ({
  page,
  context,
  baseURL,
}) => {
  const { id, password } = await makeAccount('administrator')
  await openSessionFor(context, id, baseURL ?? '', { openedMinutesAgo: 30 })
  await page.goto('/desk/users')
  const email = `${randomUUID()}@plenary.test`
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Your password').fill('not this one')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('That is not your password.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  // The list of a test run's users is a long one to draw anew.
  await expect(page.getByText(email)).toBeVisible({ timeout: 20_000 })
})
