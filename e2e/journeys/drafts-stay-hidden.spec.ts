import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { Manuscript } from '../support/manuscript'

test('a draft shows on no page, list, feed, map or search', async ({ page, stranger, signInAs }) => {
  await signInAs('editor')
  const secret = `Embargoed ${randomUUID().slice(0, 8)}`
  const story = new Manuscript(page)
  await story.start(secret, '17th WPC, Abu Dhabi 2024')
  await story.write(`${secret} in the text.`)
  await story.save()
  const { slug } = await db().article.findFirstOrThrow({
    where: { revisions: { some: { headline: secret } } },
    select: { slug: true },
  })

  expect((await stranger.request.get(`/articles/${slug}`)).status()).toBe(404)
  for (const path of [
    '/',
    '/articles',
    '/editions/wpc-2024',
    '/editions/wpc-2024/coverage',
    '/feeds/coverage.xml',
    '/sitemap.xml',
    `/search?q=${encodeURIComponent(secret)}`,
  ]) {
    const response = await stranger.request.get(path)
    expect(response.status(), path).toBe(200)
    const links = (await response.text()).match(new RegExp(`articles/${slug}`, 'g')) ?? []
    expect(links, path).toHaveLength(0)
  }
})
