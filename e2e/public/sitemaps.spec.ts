import { db } from '@/lib/platform/db/client'
import { makePublishedStory } from '@/prisma/factories/stories'
import { expect, test } from '../fixtures'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')

test('the sitemap leads to every page that it names, and robots lead to the sitemap', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap/news.xml`)

  const index = await request.get('/sitemap.xml')
  expect(index.headers()['content-type']).toContain('application/xml')
  const parts = locations(await index.text())
  expect(parts).toEqual(['lists', 'addresses-1', 'news'].map((name) => `${baseURL}/sitemap/${name}.xml`))

  const lists = locations(await (await request.get('/sitemap/lists.xml')).text())
  const addresses = locations(await (await request.get('/sitemap/addresses-1.xml')).text())
  expect(addresses).toContain(`${baseURL}/editions/wpc-2024`)
  for (const address of [...lists, ...addresses.slice(0, 25)]) {
    expect((await request.get(address)).status(), address).toBe(200)
  }
  expect((await request.get('/sitemap/addresses-99.xml')).status()).toBe(404)
  expect((await request.get('/sitemap/other.xml')).status()).toBe(404)
})

test('the news sitemap names the stories of the last two days, and no older one', async ({ request, baseURL }) => {
  const now = Date.now()
  const at = (daysAgo: number) => new Date(now - daysAgo * 86_400_000)
  const fresh = await makePublishedStory(db(), { headline: 'Fresh & new', at: at(1.9), language: 'fr' })
  const old = await makePublishedStory(db(), { headline: 'Old', at: at(2.1) })
  // As publishing would.
  await db().$executeRaw`UPDATE content_epoch SET epoch = epoch + 1`
  const news = async () => (await request.get('/sitemap/news.xml')).text()
  await expect.poll(news).toContain(`<loc>${baseURL}/articles/${fresh.slug}</loc>`)
  const xml = await news()
  expect(xml).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
  const entry = xml.split('<url>').find((each) => each.includes(fresh.slug))
  expect(entry).toContain('<news:name>Plenary</news:name>')
  expect(entry).toContain('<news:language>fr</news:language>')
  expect(entry).toContain('<news:title>Fresh &amp; new</news:title>')
  expect(entry).toContain(`<news:publication_date>${at(1.9).toISOString()}</news:publication_date>`)
  expect(xml).not.toContain(old.slug)
})
