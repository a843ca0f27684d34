import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { expect, test } from '../fixtures'

const events = (titles: string[]) =>
  titles.map((title, index) => ({
    id: index + 1,
    title,
    date: `2031-05-01T${String(9 + index)}:00:00+02:00`,
    start: `${String(9 + index)}:00`,
    duration: '01:00',
    abstract: '',
    persons: [{ id: 7, public_name: 'Katarina Erfundenska' }],
  }))

const file = (titles: string[]) => ({
  name: 'schedule.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      schedule: {
        version: '1',
        conference: {
          title: 'Invented Days',
          time_zone_name: 'Europe/Berlin',
          days: [{ date: '2031-05-01', rooms: { Hall: events(titles) } }],
        },
      },
    }),
  ),
})

test('an editor reads a file, sees what would change, decides, applies it and takes it back', async ({
  page,
  signInAs,
}) => {
  const edition = await makeEdition(db(), {
    status: 'planned',
    timeZone: 'Europe/Berlin',
    city: 'Erfurt',
    country: 'DE',
    startsOn: null,
    endsOn: null,
  })
  const known = await makeSpeaker(db(), { name: 'Katharina Erfundenska' })
  await signInAs('editor')
  const handOver = async (given: ReturnType<typeof file>) => {
    await page.goto('/desk/imports')
    await page.getByLabel('Edition').selectOption(edition.id)
    await page.getByLabel('File').setInputFiles(given)
    await page.getByRole('button', { name: 'Read it' }).click()
  }

  await handOver(file(['Opening words', 'Closing words']))
  await expect(page.getByText('Sessions: 2 in the file on 1 day: 2 new')).toBeVisible()
  await expect(page.getByText('2 × Sessions whose summary is empty')).toBeVisible()
  expect(await db().session.count({ where: { editionId: edition.id } })).toBe(0)
  await page.getByLabel(/^Katarina Erfundenska/).selectOption({ label: 'Is Katharina Erfundenska' })
  await page.getByRole('button', { name: 'Keep these decisions' }).click()
  await expect(page.getByText('1 known, 0 found by name, 0 new')).toBeVisible()
  await page.getByRole('button', { name: 'Apply it' }).click()
  await expect(page.getByRole('status')).toHaveText('The import was applied.')
  expect(await db().appearance.count({ where: { editionId: edition.id, speakerId: known.id } })).toBe(2)

  await handOver(file(['Opening words, longer']))
  await expect(page.getByRole('row', { name: /Changed.*title: Opening words → Opening words, longer/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Gone: cancelled.*Closing words/ })).toBeVisible()
  await page.getByRole('button', { name: 'Throw the file away' }).click()

  await page.getByRole('button', { name: 'Take back schedule.json' }).first().click()
  await expect(page.getByRole('status')).toHaveText('The import was taken back.')
  expect(await db().session.count({ where: { editionId: edition.id } })).toBe(0)
})

test('a table whose headings say nothing is mapped, also when the sign-in ran out meanwhile', async ({
  page,
  context,
  signInAs,
}) => {
  const edition = await makeEdition(db(), {
    status: 'planned',
    timeZone: 'Europe/Berlin',
    startsOn: null,
    endsOn: null,
  })
  await signInAs('editor')
  await page.goto('/desk/imports')
  await page.getByLabel('Edition').selectOption(edition.id)
  const table = 'Was;Wann;Wer\nEröffnung;1.5.2031 10:00 – 11:00;Ada Erfunden\n'
  const given = { name: 'programm.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await page.getByLabel('File').setInputFiles(given)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByLabel('Title', { exact: true }).selectOption('Was')
  await page.getByLabel('Start').selectOption('Wann')
  await page.getByLabel('Speakers').selectOption('Wer')
  await page.getByLabel('Time zone of local times').fill('Mars')
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByText('That is no time zone')).toBeVisible()
  await page.getByLabel('Time zone of local times').fill('')
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByRole('row', { name: /New.*Eröffnung.*1 May 2031, 10:00–11:00.*Ada Erfunden/ })).toBeVisible()

  const [cookies, draft] = [await context.cookies(), page.url()]
  await context.clearCookies()
  await page.getByRole('button', { name: 'Apply it' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await context.addCookies(cookies)
  await page.goto('/desk/imports')
  await page.getByRole('link', { name: 'programm.csv' }).click()
  expect(page.url()).toBe(draft)
  await page.getByRole('button', { name: 'Apply it' }).click()
  await expect(page.getByRole('status')).toHaveText('The import was applied.')
  expect(await db().session.count({ where: { editionId: edition.id } })).toBe(1)
})

test('a file that is none is refused in words, and can be thrown away', async ({ page, signInAs }) => {
  await signInAs('editor')
  await page.goto('/desk/imports')
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'x.xml', mimeType: 'text/xml', buffer: Buffer.from('<schedule>\n<a></b>') })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('The file is damaged: it cannot be read past this place. line 2')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Apply it' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Throw the file away' }).click()
  await expect(page.getByRole('heading', { name: 'Import a programme' })).toBeVisible()
})
