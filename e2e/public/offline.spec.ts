import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { makePublishedStory } from '@/prisma/factories/stories'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('a page that was read can be read again without a network; the desk and unread pages cannot', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto('/editions/wpc-2024')
  await page.goto('/corrections')
  await context.setOffline(true)
  await page.goto('/editions/wpc-2024')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Abu Dhabi')
  await expect(page.goto('/topics')).rejects.toThrow()
  await context.setOffline(false)
  await page.goto('/corrections')
  const kept = await keptPages(page)
  expect(kept).toContain('/editions/wpc-2024')
  expect(kept.filter((path) => /^\/(desk|api|sign-in)/.test(path))).toEqual([])
})

test('a preview is never kept, and a retracted story no longer', async ({ page, signInAs }) => {
  const story = await makePublishedStory(db(), { headline: 'Taken back', at: new Date() })
  await signInAs('editor')
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto(`/articles/${story.slug}`)
  await expect.poll(() => keptPages(page)).toContain(`/articles/${story.slug}`)

  const draft = new Manuscript(page)
  await draft.start(`Not out yet ${randomUUID().slice(0, 8)}`)
  await draft.save()
  await page.getByRole('link', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const shared = new URL((await page.getByRole('status').locator('code').textContent()) ?? '').pathname
  expect((await page.goto(shared))?.status()).toBe(200)
  await db().$transaction([
    db().article.update({ where: { id: story.id }, data: { state: 'retracted', liveRevisionId: null } }),
    db().contentEpoch.updateMany({ data: { epoch: { increment: 1 } } }),
  ])
  await expect.poll(async () => (await page.goto(`/articles/${story.slug}`))?.ok()).toBe(false)
  await expect.poll(() => keptPages(page)).not.toContain(`/articles/${story.slug}`)
  expect((await keptPages(page)).filter((path) => path.startsWith('/preview'))).toEqual([])
})

/** The paths that the offline worker keeps. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
}
