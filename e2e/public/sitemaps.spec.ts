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

test('the news sitemap is a list of news, empty or not', async ({ request }) => {
  const news = await (await request.get('/sitemap/news.xml')).text()
  expect(news).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
  expect(locations(news)).toHaveLength([...news.matchAll(/<news:title>/g)].length)
})
