import { expect, test } from '../fixtures'
import { makeAccount, openSessionFor } from '../support/sign-in'

test('a passkey is added and asked for at the next sign-in', async ({ browser, baseURL }) => {
  // Browsers give passkeys to names, not to network addresses.
  const origin = (baseURL ?? '').replace('127.0.0.1', 'localhost')
  const context = await browser.newContext({ baseURL: origin })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const { id, email, password } = await makeAccount('editor')
  await openSessionFor(context, id, origin)
  await page.goto('/account')
  await page.getByLabel('Name of the new passkey').fill('My laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10)

  await page.goto('/account')
  await expect(page.getByText('My laptop')).toBeVisible()
  await context.clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('/desk')
  await page.goto('/account')
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('My laptop')).toHaveCount(0)
  await context.close()
})
