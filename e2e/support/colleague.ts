import type { Browser } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { Manuscript } from './manuscript'
import { makeAccount, openSessionFor } from './sign-in'

/** Somebody with a browser and a name of their own, signed in. */
export async function colleague(browser: Browser, baseURL: string, name: string, role: Role = 'editor') {
  const context = await browser.newContext({ baseURL })
  const user = await makeAccount(role)
  await db().user.update({ where: { id: user.id }, data: { name } })
  const sessionId = await openSessionFor(context, user.id, baseURL)
  return { user, context, sessionId, desk: new Manuscript(await context.newPage()) }
}
