import { db } from '@/lib/platform/db/client'
import { paragraph } from '@/prisma/factories/articles'
import { heading } from '@/prisma/factories/blocks'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makePublishedStory } from '@/prisma/factories/stories'
import { expect, test } from '../fixtures'
import { graphOf, metaOf, type Node } from '../support/json-ld'

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const EDITION = '/editions/wpc-2024'
const SESSION = `${EDITION}/sessions/multivector-foreign-policies`
const nodes = (value: unknown) => value as Node[]

test.use({ javaScriptEnabled: false })

test('a story is a NewsArticle with its times, people, event, quotes and publisher', async ({ page, baseURL }) => {
  // One of the demo world: whatever is newest may be another test's.
  await page.goto('/articles/four-voices-open-abu-dhabi')
  const { NewsArticle: story, BreadcrumbList: way } = await graphOf(page)
  const url = page.url()
  expect(story).toMatchObject({
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: await page.getByRole('heading', { level: 1 }).textContent(),
    inLanguage: expect.stringMatching(/^[a-z]{2}$/),
    datePublished: expect.stringMatching(WITH_OFFSET),
    dateModified: expect.stringMatching(WITH_OFFSET),
    articleSection: expect.stringMatching(/\S/),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'Plenary',
      logo: { '@type': 'ImageObject' },
      correctionsPolicy: `${baseURL}/corrections`,
      publishingPrinciples: `${baseURL}/about`,
    },
  })
  const { author, mentions, about, hasPart, image } = story ?? {}
  for (const each of nodes(author))
    expect(each).toMatchObject({
      '@type': expect.stringMatching(/^(Person|Organization)$/),
      name: expect.stringMatching(/\S/),
    })
  expect(nodes(mentions).length).toBeGreaterThan(0)
  for (const person of nodes(mentions))
    expect(person).toMatchObject({ '@type': 'Person', '@id': expect.stringContaining(`${baseURL}/speakers/`) })
  expect(nodes(about).length).toBeGreaterThan(0)
  for (const event of nodes(about))
    expect(event).toMatchObject({ '@type': 'Event', '@id': expect.stringContaining(`${baseURL}/editions/`) })
  expect(story).toMatchObject({ contentLocation: [{ '@type': 'Place', name: expect.stringMatching(/\S/) }] })
  for (const quote of nodes(hasPart))
    expect(quote).toMatchObject({ '@type': 'Quotation', '@id': expect.stringContaining(`${baseURL}/quotes/`) })
  expect((image as string[]).at(-1)).toBe(`${baseURL}/cards${new URL(url).pathname}.png`)
  expect(nodes(way?.itemListElement).map(({ position, item }) => [position, item])).toEqual([
    [1, `${baseURL}/articles`],
    [2, url],
  ])
})

test('an edition is an Event with its sessions, and each session one with its edition and its people', async ({
  page,
  baseURL,
}) => {
  await page.goto(EDITION)
  const { Event: edition } = await graphOf(page)
  expect(edition).toMatchObject({
    '@id': baseURL + EDITION,
    startDate: '2024-12-13',
    endDate: '2024-12-15',
    eventStatus: 'https://schema.org/EventScheduled',
    organizer: { '@type': 'Organization', name: 'World Policy Conference' },
    location: { '@type': 'Place', address: { addressLocality: 'Abu Dhabi', addressCountry: 'AE' } },
  })
  const parts = nodes(edition?.subEvent)
  expect(parts.map((part) => part['@id'])).toContain(baseURL + SESSION)
  expect(nodes(edition?.performer).length).toBeGreaterThan(0)
  for (const part of parts)
    expect(part).toMatchObject({ '@type': 'Event', name: expect.stringMatching(/\S/), location: { '@type': 'Place' } })

  await page.goto(SESSION)
  const { Event: session } = await graphOf(page)
  expect(session).toMatchObject({
    '@id': baseURL + SESSION,
    superEvent: { '@type': 'Event', '@id': baseURL + EDITION },
    organizer: { '@type': 'Organization', name: 'World Policy Conference' },
    location: { '@type': 'Place' },
    eventStatus: 'https://schema.org/EventScheduled',
  })
  const people = nodes(session?.performer)
  expect(people.length).toBeGreaterThan(0)
  for (const person of people)
    expect(person).toMatchObject({ '@type': 'Person', '@id': expect.stringContaining(`${baseURL}/speakers/`) })
  const roles = nodes(session?.contributor)
  expect(roles.length).toBeGreaterThan(0)
  for (const role of roles)
    expect(role).toMatchObject({
      '@type': 'Role',
      roleName: expect.stringMatching(/^(Moderator|Chair|Host)$/),
      contributor: { '@type': 'Person' },
    })
})

test('an edition that was not held is a cancelled event', async ({ page }) => {
  await page.goto('/editions/wpc-2020')
  expect((await graphOf(page)).Event).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled', subEvent: [] })
})

test('a speaker is the Person of a ProfilePage, a quote a Quotation recorded at its session', async ({
  page,
  baseURL,
}) => {
  const { slug } = await makeSpeaker(db(), {
    name: 'Ada Rivers',
    honorific: 'Dr.',
    wikidataId: `Q${process.hrtime()[1]}1`,
    website: 'https://rivers.test/',
  })
  await page.goto(`/speakers/${slug}`)
  expect((await graphOf(page)).ProfilePage).toMatchObject({
    mainEntity: {
      '@type': 'Person',
      '@id': `${baseURL}/speakers/${slug}`,
      name: 'Ada Rivers',
      honorificPrefix: ['Dr.'],
      sameAs: [expect.stringMatching(/^https:\/\/www\.wikidata\.org\/entity\/Q\d+$/), 'https://rivers.test/'],
      image: `${baseURL}/cards/speakers/${slug}.png`,
    },
  })
  await page.goto('/quotes')
  await page.locator('blockquote a').first().click()
  const { Quotation: quote } = await graphOf(page)
  expect(quote).toMatchObject({
    '@id': page.url(),
    inLanguage: expect.stringMatching(/^[a-z]{2}$/),
    creator: { '@type': 'Person', name: expect.stringMatching(/\S/) },
    datePublished: expect.stringMatching(WITH_OFFSET),
    isPartOf: [expect.objectContaining({ '@type': 'NewsArticle' })],
  })
  expect(quote?.text ?? quote?.abstract).toMatch(/\S/)
  expect(quote).not.toHaveProperty('recordedIn')
  expect(quote).not.toHaveProperty('spokenByCharacter')
})

test('an organisation is one with an address, and a live report a blog of its entries', async ({ page, baseURL }) => {
  await page.goto('/organisations/ifri')
  const { Organization: organisation, BreadcrumbList: way } = await graphOf(page)
  const address = `${baseURL}/organisations/ifri`
  expect(organisation).toMatchObject({ '@id': address, url: address, name: expect.stringMatching(/\S/) })
  expect(nodes(way?.itemListElement).length).toBe(2)

  const session = await makeSession(db())
  const speaker = await makeSpeaker(db())
  const live = await makePublishedStory(db(), {
    headline: 'As it happens',
    at: new Date('2024-12-14T08:00:00Z'),
    said: [{ words: 'Now', speakerId: speaker.id, sessionId: session.id, editionId: session.editionId }],
    kind: 'live_report',
    content: { body: { type: 'doc', content: [heading('12:30 The doors open'), paragraph('People come in.')] } },
  })
  await page.goto(`/articles/${live.slug}`)
  const blog = (await graphOf(page))['NewsArticle,LiveBlogPosting']
  expect(blog).toMatchObject({
    coverageStartTime: '2024-12-14T08:00:00.000Z',
    // Half past twelve in Abu Dhabi.
    liveBlogUpdate: [
      { headline: '12:30 The doors open', articleBody: 'People come in.', datePublished: '2024-12-14T08:30:00.000Z' },
    ],
  })
  const [entry] = nodes(blog?.liveBlogUpdate)
  await page.goto(String(entry?.url))
  await expect(page.getByRole('heading', { name: '12:30 The doors open' })).toBeInViewport()
})

test('the front page says what the site is and how it is searched', async ({ page, baseURL }) => {
  await page.goto('/')
  const { WebSite: site, NewsMediaOrganization: house } = await graphOf(page)
  expect(site).toMatchObject({
    url: `${baseURL}/`,
    inLanguage: 'en',
    publisher: { '@id': house?.['@id'] },
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${baseURL}/search?q={search_term_string}` } },
  })
})

test('a story and its translation lead to each other in the head, in the graph and on the page', async ({
  page,
  baseURL,
}) => {
  const at = new Date()
  const original = await makePublishedStory(db(), { headline: 'A lock is a promise', at })
  const given = { headline: 'Une écluse est une promesse', language: 'fr', translationOfId: original.id, at }
  const french = await makePublishedStory(db(), given)
  const languages = [
    ['en', `${baseURL}/articles/${original.slug}`],
    ['fr', `${baseURL}/articles/${french.slug}`],
  ]
  const alternates = () =>
    page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]).sort())

  await page.goto(`/articles/${french.slug}`)
  expect(await alternates()).toEqual(languages)
  await expect(page.locator('h1[lang=fr]')).toHaveText(given.headline)
  expect(await metaOf(page)).toMatchObject({ 'og:locale': 'fr', 'og:locale:alternate': 'en' })
  expect((await graphOf(page)).NewsArticle).toMatchObject({
    inLanguage: 'fr',
    translationOfWork: { '@id': languages[0]?.[1], inLanguage: 'en' },
  })
  await page.getByRole('link', { name: 'A lock is a promise' }).click()
  expect(await alternates()).toEqual(languages)
  const { NewsArticle: story } = await graphOf(page)
  expect(story).toMatchObject({ workTranslation: [{ '@id': languages[1]?.[1], inLanguage: 'fr' }] })
  expect(story).not.toHaveProperty('translationOfWork')
})
