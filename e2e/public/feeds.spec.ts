import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { db } from '@/lib/platform/db/client'
import { expect, test } from '../fixtures'

const EDITION = '/editions/wpc-2024'
const SESSION = `${EDITION}/sessions/multivector-foreign-policies`
const TOPIC = '/topics/eurasia'

interface Item {
  id: string
  url: string
  title: string
  content_html: string
  date_published: string
}

/** The texts of every element of that name, read as strictly as XML is. */
function textsOf(xml: string, wanted: string): string[] {
  const texts: string[] = []
  let open = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name }) => {
    if (name === wanted && (open += 1) === 1) texts.push('')
  })
  parser.on('closetag', ({ name }) => {
    if (name === wanted) open -= 1
  })
  parser.on('text', (text) => {
    if (open > 0) texts[texts.length - 1] += text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return texts
}

test('the three forms tell the same stories, in full, as strict readers want them', async ({
  request,
  page,
  baseURL,
}) => {
  // Of a topic that no other test publishes on: what they publish on the edition would push the old stories out.
  const [rss, atom, json] = await Promise.all(
    ['xml', 'atom', 'json'].map(async (form) => (await request.get(`/feeds${TOPIC}/coverage.${form}`)).text()),
  )
  const { items, ...feed } = JSON.parse(json!) as { items: Item[]; version: string; feed_url: string }
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${baseURL}/feeds${TOPIC}/coverage.json`,
  })
  expect(items.length).toBeGreaterThan(0)
  expect(textsOf(rss!, 'guid')).toEqual(items.map(({ id }) => id))
  expect(textsOf(atom!, 'id').slice(1)).toEqual(items.map(({ id }) => `urn:uuid:${id}`))
  const full = items.map(({ content_html: html }) => html)
  expect(textsOf(rss!, 'content:encoded')).toEqual(full)
  expect(textsOf(atom!, 'content')).toEqual(full)
  for (const date of textsOf(rss!, 'pubDate')) expect(new Date(date).toUTCString()).toBe(date)
  for (const date of textsOf(atom!, 'updated')) expect(new Date(date).toISOString()).toBe(date)
  for (const html of full)
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//)

  // What a feed carries is what the page says.
  const [longest] = items.toSorted((a, b) => b.content_html.length - a.content_html.length)
  await page.goto(longest!.url)
  const onPage = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  const paragraphs = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    return [...parsed.querySelectorAll('p')].map((each) => each.textContent ?? '')
  }, longest!.content_html)
  expect(paragraphs.length).toBeGreaterThan(2)
  for (const paragraph of paragraphs.slice(1)) expect(onPage).toContain(paragraph.replace(/\s+/g, ' ').trim())
})

test('each thing has its feeds; they may be kept, asked for again, and fetched from elsewhere', async ({ request }) => {
  const topic = await db().topic.findFirstOrThrow({ where: { mergedIntoId: null } })
  const speaker = await db().speaker.findFirstOrThrow({ where: { coverage: { some: {} } } })
  const types: [string, string][] = [
    [`/feeds${EDITION}/coverage.xml`, 'application/rss+xml'],
    [`/feeds${EDITION}/schedule.xml`, 'application/vnd.c3voc.schedule+xml'],
    [`/feeds${EDITION}/schedule.json`, 'application/json'],
    [`/feeds${EDITION}/calendar.ics`, 'text/calendar'],
    [`/feeds${SESSION}/calendar.ics`, 'text/calendar'],
    [`/feeds${SESSION}/coverage.json`, 'application/feed+json'],
    [`/feeds/speakers/${speaker.slug}/coverage.atom`, 'application/atom+xml'],
    [`/feeds/speakers/${speaker.slug}/calendar.ics`, 'text/calendar'],
    [`/feeds/topics/${topic.slug}/coverage.xml`, 'application/rss+xml'],
  ]
  for (const [address, type] of types) {
    const first = await request.get(address)
    expect([address, first.status(), first.headers()['content-type']]).toEqual([
      address,
      200,
      expect.stringContaining(type),
    ])
    expect(first.headers()['access-control-allow-origin']).toBe('*')
    const again = await request.get(address, { headers: { 'if-none-match': first.headers()['etag']! } })
    expect([address, again.status()]).toEqual([address, 304])
  }
  const coverage = await request.get('/feeds/coverage.xml')
  expect(new Date(coverage.headers()['last-modified']!).toUTCString()).toBe(coverage.headers()['last-modified'])
  for (const nothing of ['/feeds/x.xml', '/feeds/topics/no-such-topic/coverage.xml', `/feeds${SESSION}/schedule.xml`])
    expect((await request.get(nothing)).status()).toBe(404)
})

test('a page names its feeds, and the calendar says the day and hour of the page', async ({ page, request }) => {
  const session = await db().session.findFirstOrThrow({
    where: { day: { not: null }, edition: { slug: 'wpc-2024' } },
    orderBy: { id: 'asc' },
  })
  await page.goto(`${EDITION}/sessions/${session.slug}`)
  const calendar = page.locator('link[rel=alternate][type="text/calendar"]')
  const address = new URL((await calendar.getAttribute('href'))!).pathname
  const ics = await (await request.get(address)).text()
  const [event] = new ICAL.Component(ICAL.parse(ics) as [string, [], []]).getAllSubcomponents('vevent')
  expect(event?.getFirstPropertyValue('summary')).toBe(session.title)
  const start = new ICAL.Event(event).startDate
  if (session.startsAt) expect(start.toUnixTime() * 1000).toBe(session.startsAt.getTime())
  else expect(start.toString()).toBe(session.day!.toISOString().slice(0, 10))
})
