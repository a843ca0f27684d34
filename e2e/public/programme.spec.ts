import { db } from '@/lib/platform/db/client'
import { expect, test } from '../fixtures'
import { makeMeeting } from '../support/programme'

const HOUR = 3_600_000
const iso = (ms: number) => new Date(ms).toISOString()

const PARALLEL = {
  zone: 'Asia/Dubai',
  city: 'Abu Dhabi',
  sessions: [
    ['Opening words', '2024-12-13T05:00Z', '2024-12-13T06:00Z'],
    ['Rivers', '2024-12-13T06:00Z', '2024-12-13T07:00Z', 0],
    ['Mountains', '2024-12-13T06:00Z', '2024-12-13T07:00Z', 1],
    ['Closing words', '2024-12-14T06:00Z', '2024-12-14T07:00Z', 0],
  ],
} as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('day and filters stand in the address, and can be taken back', async ({ page }) => {
    const { path } = await makeMeeting(PARALLEL)
    await page.goto(path)
    await page.getByRole('link', { name: 'Friday 13 December' }).click()
    await expect(page).toHaveURL(`${path}?day=2024-12-13`)
    await expect(page.getByRole('article')).toHaveCount(3)

    await page.getByLabel('Room').selectOption('great-hall')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(new URL(page.url()).searchParams.get('room')).toBe('great-hall')
    expect(new URL(page.url()).searchParams.get('day')).toBe('2024-12-13')
    await expect(page.getByRole('article').getByRole('heading')).toHaveText(['Rivers'])
    await expect(page.getByRole('status')).toHaveText('1 of 4 sessions.')

    await page.getByRole('link', { name: 'Clear filters' }).click()
    await expect(page.getByRole('article')).toHaveCount(3)
    await page.getByLabel('Word or name').fill('nothing of the kind')
    await page.keyboard.press('Enter')
    await expect(page.getByText('No session fits these filters.')).toBeVisible()
  })

  test('what was moved, called off or replaced stays, and says what became of it', async ({ page }) => {
    const { path, sessions } = await makeMeeting(PARALLEL)
    const [opening, rivers, mountains, closing] = sessions.map(({ id }) => id)
    const set = (id: string | undefined, data: object) => db().session.update({ where: { id }, data })
    await set(opening, { status: 'cancelled', statusNote: 'The hall was closed.' })
    await set(rivers, { status: 'replaced', replacedById: mountains })
    await set(closing, { status: 'moved', previouslyStartsAt: new Date('2024-12-13T12:00Z') })
    await page.goto(path)
    const slot = (name: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })
    await expect(slot('Opening words')).toContainText('Cancelled. The hall was closed.')
    await expect(slot('Rivers')).toContainText('Replaced')
    await expect(slot('Rivers').getByRole('link', { name: 'Mountains' })).toBeVisible()
    await expect(slot('Closing words')).toContainText('Announced before for Friday 13 December, 16:00.')
    expect(mountains).toBeTruthy()
  })
})

test('a filter shows what it leaves while it is chosen, in the address too, and the focus stays', async ({ page }) => {
  const { path } = await makeMeeting(PARALLEL)
  await page.goto(`${path}?day=2024-12-13`)
  await page.evaluate(() => Object.assign(window, { same: true }))
  const room = page.getByLabel('Room')
  await room.focus()
  await room.selectOption('great-hall')
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(['Rivers'])
  await expect(page.locator('programme-filter').getByRole('status')).toHaveText('1 of 4 sessions.')
  await expect(page).toHaveURL(`${path}?day=2024-12-13&room=great-hall`)
  await expect(room).toBeFocused()

  await page.getByRole('link', { name: 'Friday 13 December' }).waitFor()
  await page.getByLabel('Word or name').pressSequentially('nothing')
  await expect(page.getByText('No session fits these filters.')).toBeVisible()
  await expect(page.getByLabel('Word or name')).toHaveValue('nothing')
  await page.getByLabel('Word or name').fill('')
  await expect(page.getByRole('article')).toHaveCount(1)
  expect(await page.evaluate(() => 'same' in window)).toBe(true)

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
})

test('rooms stand side by side on a wide screen and one below the other on a narrow one', async ({ page }) => {
  const { path } = await makeMeeting(PARALLEL)
  const place = async (name: string) => {
    const box = await page.getByRole('link', { name, exact: true }).boundingBox()
    if (!box) throw new Error(`${name} is not on the page.`)
    return box
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(path)
  expect((await place('Rivers')).y).toBe((await place('Mountains')).y)
  expect((await place('Rivers')).x).toBeLessThan((await place('Mountains')).x)
  await page.setViewportSize({ width: 390, height: 800 })
  expect((await place('Rivers')).y).toBeLessThan((await place('Mountains')).y)
  expect((await place('Rivers')).x).toBe((await place('Mountains')).x)
})

test('says what is on and what comes next, and leads there', async ({ page }) => {
  const now = Math.floor(Date.now() / HOUR) * HOUR
  const { path, sessions } = await makeMeeting({
    zone: 'UTC',
    city: 'Reykjavik',
    withoutDays: true,
    sessions: [
      ['On the air', iso(now - HOUR), iso(now + 2 * HOUR)],
      ['Soon to come', iso(now + 2 * HOUR), iso(now + 3 * HOUR)],
    ],
  })
  await page.goto(path)
  const line = page.getByRole('region', { name: 'Now and next' })
  await expect(line.getByRole('definition')).toHaveText([/On the air/, /Soon to come/])
  await expect(page.locator('article[aria-current=time]')).toContainText('On the air')
  await line.getByRole('link', { name: 'Soon to come' }).click()
  await expect(page).toHaveURL(`${path}#session-${sessions[1]?.slug}`)
})
