import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { AuthenticatorApp } from '../support/authenticator'
import { Manuscript } from '../support/manuscript'
import { mailedLink } from '../support/outbox'
import { givePassword } from '../support/sign-in-page'

const PASSWORD = 'seven kettles climb the harbour'

test('somebody is invited for a section, accepts, turns a second factor on, and writes', async ({
  page: admin,
  stranger,
  signInAs,
}) => {
  test.setTimeout(90_000)
  const email = `${randomUUID()}@plenary.test`
  await signInAs('administrator')
  await admin.goto('/desk/users')
  await admin.getByLabel('E-mail').fill(email)
  await admin.getByLabel('Role').selectOption('contributor')
  await admin.getByText('Only for some sections').first().click()
  await admin.getByRole('checkbox', { name: 'Opinion' }).first().check()
  await admin.getByRole('button', { name: 'Send invitation' }).click()
  await expect(admin.getByText('Sent. It works for seven days.')).toBeVisible()
  await expect(admin.getByRole('listitem').filter({ hasText: email })).toContainText('Opinion')
  const link = await mailedLink(email)
  await admin.goto('/desk/outbox')
  await expect(admin.getByText(link)).toBeVisible()

  await stranger.goto(link)
  await stranger.getByLabel('Your name').fill('New Colleague')
  await stranger.getByLabel('New password').fill('plenary2026')
  await stranger.getByRole('button', { name: 'Make my account' }).click()
  await expect(stranger.getByRole('alert').getByText('too easy to guess')).toBeVisible()
  await expect(stranger.getByLabel('Your name')).toHaveValue('New Colleague')
  await stranger.getByLabel('New password').fill(PASSWORD)
  await stranger.getByRole('button', { name: 'Make my account' }).click()
  await expect(stranger.getByRole('heading', { name: 'My account' })).toBeVisible()

  await stranger.getByRole('button', { name: 'Set up an app' }).click()
  const app = new AuthenticatorApp((await stranger.locator('code').first().textContent()) ?? '')
  await stranger.getByLabel('Code from the app').fill('000000')
  await stranger.getByRole('button', { name: 'Turn on' }).click()
  await expect(stranger.getByText('not the code of this moment')).toBeVisible()
  await stranger.getByLabel('Code from the app').fill(app.code())
  await stranger.getByRole('button', { name: 'Turn on' }).click()
  const list = stranger.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
  await expect(list).toHaveCount(10)
  const codes = await list.allTextContents()

  await stranger.goto('/desk')
  await stranger.getByRole('button', { name: 'Sign out' }).click()
  await stranger.waitForURL('/')
  await givePassword(stranger, email, PASSWORD)
  await expect(stranger.getByRole('heading', { name: 'Second factor' })).toBeVisible()
  // The password alone opens nothing.
  await stranger.goto('/desk')
  await expect(stranger).toHaveURL(/\/sign-in/)
  await stranger.goto('/second-factor')
  await stranger.getByLabel('Code').fill('123456')
  await stranger.getByRole('button', { name: 'Go on' }).click()
  await expect(stranger.getByText('That is not right')).toBeVisible()
  await stranger.getByLabel('Code').fill(codes[0] ?? '')
  await stranger.getByRole('button', { name: 'Go on' }).click()
  await stranger.waitForURL('/desk')

  // The role is for opinions: nothing else can be begun.
  await stranger.goto('/desk/articles/new')
  await expect(stranger.getByRole('radio')).toHaveCount(1)
  await expect(stranger.getByRole('radio', { name: /^Opinion/ })).toBeChecked()
  const story = new Manuscript(stranger)
  await story.start(`By a new colleague ${randomUUID().slice(0, 8)}`)
  await story.write('The first words.')
  await story.save()

  // The link was for once.
  await stranger.goto(link)
  await expect(stranger.getByText('has been used')).toBeVisible()
})
