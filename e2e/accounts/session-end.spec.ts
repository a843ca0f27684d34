import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { makeAccount, openSessionFor } from '../support/sign-in'
import { givePassword } from '../support/sign-in-page'

const MINUTE_MS = 60_000
const IDLE_MINUTES = 120

/** As if its user had been at another tab and come back: the page asks at once how its sign-in stands. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: /sign-in|signed out/ })

test('a sign-in says that it will end, can be kept, ends, and begins again beside what was typed', async ({
  page,
  context,
  baseURL,
}) => {
  const { id: userId, email, password } = await makeAccount('editor')
  const id = await openSessionFor(context, userId, baseURL ?? '', { openedMinutesAgo: 180 })
  const update = (data: { lastSeenAt?: Date; expiresAt?: Date }) => db().userSession.update({ where: { id }, data })
  await page.goto('/desk/articles/new')
  const headline = `Typed before it ended ${randomUUID().slice(0, 8)}`
  await page.getByLabel('Headline').fill(headline)

  // Nothing has happened for nearly two hours.
  await update({ lastSeenAt: new Date(Date.now() - (IDLE_MINUTES - 5) * MINUTE_MS) })
  await comeBack(page)
  await expect(notice(page)).toContainText('You will be signed out at')
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(notice(page)).toHaveCount(0)
  const kept = await db().userSession.findUniqueOrThrow({ where: { id } })
  expect(Date.now() - kept.lastSeenAt.getTime()).toBeLessThan(MINUTE_MS)

  // A sign-in lasts half a day at most, whoever stays.
  await update({ expiresAt: new Date(Date.now() + 5 * MINUTE_MS) })
  await comeBack(page)
  await expect(notice(page)).toContainText('Your sign-in ends at')
  await expect(page.getByRole('button', { name: 'Stay signed in' })).toHaveCount(0)

  await update({ expiresAt: new Date(Date.now() - MINUTE_MS) })
  await comeBack(page)
  await expect(notice(page)).toContainText('Your sign-in has ended')
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  const beside = await opened
  await givePassword(beside, email, password)
  await beside.waitForURL('/desk')
  await beside.close()

  await comeBack(page)
  await expect(notice(page)).toHaveCount(0)
  await expect(page.getByLabel('Headline')).toHaveValue(headline)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
})
