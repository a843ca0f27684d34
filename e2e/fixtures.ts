import { test as base, type Page } from '@playwright/test'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeRichWorld, type RichWorld } from './support/rich-world'
import { makeAccount, openSessionFor, type TestUser } from './support/sign-in'

interface Fixtures {
  /** Signs the page's browser in as a new user of this role, without the form. */
  signInAs: (role: Role) => Promise<TestUser>
  /** A second browser that has never signed in. */
  stranger: Page
}

interface WorkerFixtures {
  /** Pages that hold whatever they can hold; made when a first test asks for them. */
  richWorld: RichWorld
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  richWorld: [
    // Playwright wants a pattern here, even for nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(await makeRichWorld())
    },
    { scope: 'worker' },
  ],

  async signInAs({ context, baseURL }, use) {
    await use(async (role) => {
      const user = await makeAccount(role)
      await openSessionFor(context, user.id, baseURL ?? '')
      return user
    })
  },

  async stranger({ browser, baseURL }, use) {
    const context = await browser.newContext({ baseURL })
    await use(await context.newPage())
    await context.close()
  },
})

export { expect } from '@playwright/test'
