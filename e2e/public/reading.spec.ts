import { db } from '@/lib/platform/db/client'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { makePublishedStory } from '@/prisma/factories/stories'
import { expect, test } from '../fixtures'
import { makeMeeting } from '../support/programme'

const AT = new Date('2024-12-14T12:00Z')

test('from a quote in a story to the session, its other speakers, what they said elsewhere, and back: by links alone', async ({
  page,
}) => {
  const zone = 'Asia/Dubai'
  const here = await makeMeeting({
    zone,
    city: 'Here',
    sessions: [['Rivers', '2024-12-14T06:00Z', '2024-12-14T07:00Z']],
  })
  const there = await makeMeeting({
    zone,
    city: 'There',
    sessions: [['Roads', '2022-12-10T06:00Z', '2022-12-10T07:00Z']],
  })
  const [rivers, roads] = [here.sessions[0], there.sessions[0]]
  if (!rivers || !roads) throw new Error('Each meeting has a session.')
  const [ada, ben] = [await makeSpeaker(db(), { name: 'Ada Rivers' }), await makeSpeaker(db(), { name: 'Ben Roads' })]
  const at = { sessionId: rivers.id, editionId: here.edition.id }
  const before = { sessionId: roads.id, editionId: there.edition.id }
  for (const appearance of [
    { speakerId: ada.id, ...at },
    { speakerId: ben.id, ...at },
    { speakerId: ben.id, ...before },
  ])
    await makeAppearance(db(), appearance)
  const said = [{ words: 'A river keeps no borders', speakerId: ada.id, ...at }]
  const story = await makePublishedStory(db(), { headline: 'What a river keeps', at: AT, said })
  const elsewhere = [{ words: 'A road is a promise', speakerId: ben.id, ...before }]
  await makePublishedStory(db(), { headline: 'What a road is', at: AT, said: elsewhere })

  await page.goto(`/articles/${story.slug}`)
  await page.getByRole('link', { name: 'A river keeps no borders' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ada Rivers')
  await page.getByRole('main').getByRole('link', { name: 'Rivers', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'Ben Roads' }).click()
  await expect(page.getByText('A road is a promise')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Roads', exact: true }).first().click()
  await expect(page).toHaveURL(`${there.path}/sessions/${roads.slug}`)
  await page.getByRole('main').getByRole('link', { name: 'Ben Roads' }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Rivers', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'What a river keeps' }).click()
  await expect(page).toHaveURL(`/articles/${story.slug}`)
})

test('an Arabic story with an English quote says which words are in which language, and runs the right way', async ({
  page,
}) => {
  const meeting = await makeMeeting({
    zone: 'UTC',
    city: 'Riverton',
    sessions: [['Dunes', '2024-10-01T09:00Z', '2024-10-01T10:00Z']],
  })
  const speaker = await makeSpeaker(db(), { name: 'Ada Dunes' })
  const said = [
    { words: 'A dune walks', speakerId: speaker.id, sessionId: meeting.sessions[0]!.id, editionId: meeting.edition.id },
  ]
  const story = await makePublishedStory(db(), { headline: 'الكثيب يمشي', language: 'ar', at: AT, said })
  await page.goto(`/articles/${story.slug}`)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveAttribute('lang', 'ar')
  await expect(title).toHaveCSS('direction', 'rtl')
  const quote = page.locator('q', { hasText: 'A dune walks' })
  await expect(quote).toHaveAttribute('lang', 'en')
  await expect(quote).toHaveCSS('direction', 'ltr')
  const around = (words: RegExp) =>
    page.getByText(words).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
  expect(await around(/^Published /)).toBe('en')
})

test.describe('with a keyboard alone', () => {
  test('a reader skips to the page, reaches the search from anywhere, and follows a find', async ({ page }) => {
    await page.goto('/articles')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('banner').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('montbrial')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=montbrial/)
    const find = page.getByRole('main').getByRole('link', { name: 'Thierry de Montbrial' }).first()
    for (let tabs = 0; tabs < 40 && !(await find.evaluate((link) => link === document.activeElement)); tabs++)
      await page.keyboard.press('Tab')
    await expect(find).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/speakers/thierry-de-montbrial')
  })

  test.describe('elsewhere', () => {
    test.use({ timezoneId: 'America/New_York' })

    test('a reader narrows a programme, sets the own clock beside it, and takes a quote along', async ({ page }) => {
      const { path } = await makeMeeting({
        zone: 'Asia/Dubai',
        city: 'Abu Dhabi',
        sessions: [
          ['Rivers', '2024-12-13T06:00Z', '2024-12-13T07:00Z', 0],
          ['Mountains', '2024-12-14T06:00Z', '2024-12-14T07:00Z', 1],
        ],
      })
      await page.goto(path)
      await page.getByRole('checkbox').focus()
      await page.keyboard.press('Space')
      await expect(page.locator('.my-time')).toHaveCount(2)
      await page.getByLabel('Room').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: 'Show' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('article')).toHaveCount(1)

      await page.goto('/quotes')
      await page.locator('blockquote a').first().focus()
      await page.keyboard.press('Enter')
      await page.getByText('Quote with citation').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeFocused()
    })
  })
})

test('a reader who wants it dark has it dark from the first sight of every page, until the device decides again', async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/')
  const light = await paper()
  await page.getByLabel('Appearance').selectOption('Dark')
  expect(await paper()).not.toBe(light)
  // What the next page waits for before it is drawn.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        document.documentElement.dataset.themeAtFirst = document.documentElement.dataset.scheme ?? ''
    }),
  )
  await page.goto('/articles')
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-first', 'dark')
  await page.getByLabel('Appearance').selectOption('As on this device')
  expect(await paper()).toBe(light)
  await page.goto('/editions')
  expect(await paper()).toBe(light)
})

test('nothing moves for a reader who asked for that, and every focus shows', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/articles/a-house-without-corners')
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none'),
  )
  expect(moving).toEqual([])
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
      return `${outlineStyle} ${outlineWidth}`
    })
    expect(outline).toBe('solid 2px')
  }
  await context.close()
})

test('on paper stand the words, their credits and where they are on the web, and no ways around the site', async ({
  page,
  baseURL,
}) => {
  await page.goto('/articles/a-house-without-corners')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`${baseURL}/articles/a-house-without-corners`, { exact: true })).toBeVisible()
  await expect(page.getByText('Credit: Ornament: Plenary').first()).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.goto('/editions/wpc-2024')
  await expect(page.getByText(`${baseURL}/editions/wpc-2024`, { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Opening session' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('a story is handed to the device’s own sharing, and its address to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data)
      return Promise.reject(new DOMException('The reader changed his mind', 'AbortError'))
    }
  })
  const story = await makePublishedStory(db(), { headline: 'What a river keeps', at: AT })
  await page.goto(`/articles/${story.slug}`)
  const tools = page.locator('share-tools')

  await tools.getByRole('button', { name: 'Share' }).click()
  const shared = await page.locator('html').getAttribute('data-shared')
  expect(JSON.parse(shared ?? '')).toEqual({ title: 'What a river keeps', url: page.url() })

  await tools.getByRole('button', { name: 'Copy' }).click()
  await expect(tools.getByRole('status')).not.toBeEmpty()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})
