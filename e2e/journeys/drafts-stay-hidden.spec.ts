import { randomUUID } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { decide, fieldTime } from '../support/decisions'
import { Manuscript } from '../support/manuscript'

/** Long enough to ask every door twice before it ends, on a busy machine too. */
const EMBARGO_MS = 30_000

test('a story under embargo leaks through no door, until it goes out through all of them', async ({
  page,
  stranger,
  signInAs,
}) => {
  test.setTimeout(120_000)
  await signInAs('editor')
  const secret = `Zq${randomUUID().slice(0, 8)}`
  const told = await begin(page, secret)
  const at = told.doors
  const leaks = () => doorsThatTell(stranger.request, at, secret)

  const preview = await shareLink(page)
  expect((await stranger.goto(preview))?.status()).toBe(200)
  expect(await leaks(), 'as a draft').toEqual([])

  await page.goto(`/desk/articles/${told.id}`)
  const ends = fieldTime(Date.now() + EMBARGO_MS)
  await decide(page, 'Embargo', {
    'On the clock of': 'UTC',
    'Day and time': ends,
    'Reason of the embargo': 'The ministry asked for it.',
  })
  await decide(page, 'Schedule', { 'On the clock of': 'UTC', 'Day and time': ends })
  const before = await leaks()
  expect((await stranger.goto(preview))?.status(), 'the link made earlier').toBe(404)
  expect(await stranger.content()).not.toContain(secret)
  expect((await stranger.request.get(told.card)).status()).toBe(404)
  expect(Date.now(), 'the doors were asked in time').toBeLessThan(Date.parse(`${ends}Z`))
  expect(before, 'under embargo').toEqual([])

  await expect
    .poll(async () => (await stranger.request.get(at[0]!)).status(), { timeout: EMBARGO_MS + 15_000 })
    .toBe(200)
  await expect.poll(leaks).toEqual(at)
  expect((await stranger.request.get(told.card)).status()).toBe(200)
})

/** A story that names an edition, a session, a speaker and a topic of its own, and each address where that would show. */
async function begin(page: Page, secret: string) {
  // Without days the edition is never the one that the front page stands for.
  const edition = await makeEdition(db(), { startsOn: null, endsOn: null })
  const session = await makeSession(db(), { editionId: edition.id })
  const speaker = await makeSpeaker(db())
  const topic = await makeTopic(db())
  const said = attribution({ speakerId: speaker.id, sessionId: session.id, editionId: edition.id })
  await page.goto('/desk')
  const created = await page.request.post('/api/desk/articles', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      kind: 'news',
      language: 'en',
      editionId: edition.id,
      headline: `Story ${secret}`,
      standfirst: `What ${secret} is about.`,
      content: content([paragraph('They said: ', [`words of ${secret}`, said.id], '.'), paragraph(`More ${secret}.`)], {
        quotes: [said],
        editionIds: [edition.id],
        sessionIds: [session.id],
        topicIds: [topic.id],
      }),
    },
  })
  expect(created.ok(), await created.text()).toBe(true)
  const { id } = (await created.json()) as { id: string }
  const { slug } = await db().article.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  await page.goto(`/desk/articles/${id}`)
  await expect(new Manuscript(page).body).toContainText(secret)

  const ofEdition = `/editions/${edition.slug}`
  const pages = [`${ofEdition}/sessions/${session.slug}`, `/speakers/${speaker.slug}`, `/topics/${topic.slug}`]
  const forms = ['xml', 'atom', 'json']
  const doors = [
    `/articles/${slug}`,
    '/',
    '/articles',
    `${ofEdition}/coverage`,
    `${ofEdition}/quotes`,
    ...pages,
    ...['', ofEdition, ...pages].flatMap((of) => forms.map((form) => `/feeds${of}/coverage.${form}`)),
    `/quotes?q=${secret}`,
    `/search?q=${secret}`,
    `/search/suggestions?q=${secret}`,
    `/api/v1/articles?edition=${edition.slug}`,
    `/api/v1/quotes?speaker=${speaker.slug}`,
    '/sitemap/addresses-1.xml',
    '/sitemap/news.xml',
  ]
  return { id, doors, card: `/cards/articles/${slug}.png` }
}

/** Those of the addresses whose answer tells of the story: its words or its address, not what was asked for. */
async function doorsThatTell(request: APIRequestContext, doors: string[], secret: string) {
  const sign = new RegExp(`story-${secret}|Story (<mark>)?${secret}|words of (<mark>)?${secret}`, 'i')
  const tell = await Promise.all(doors.map(async (door) => sign.test(await (await request.get(door)).text())))
  return doors.filter((_, index) => tell[index])
}

async function shareLink(page: Page) {
  await page.getByRole('link', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const address = (await page.getByRole('status').locator('code').textContent()) ?? ''
  return new URL(address).pathname
}
