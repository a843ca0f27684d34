import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeSeries, makeVenue } from '@/prisma/factories/editions'
import { countStatements } from '@/prisma/testing/count-statements'
import { getCurrentEdition, getEdition, listEditions } from './queries'

it('reads an edition by its slug, with its series and venue', async () => {
  const series = await makeSeries(db(), { abbreviation: 'WPC' })
  const venue = await makeVenue(db(), { name: 'Hofburg' })
  const { slug } = await makeEdition(db(), { seriesId: series.id, venueId: venue.id })
  expect(await getEdition(slug)).toMatchObject({ slug, series: 'WPC', venue: 'Hofburg', status: 'held' })
  expect(await getEdition('no-such-edition')).toBeNull()
})

it('lists the newest first with the same number of statements whatever their number', async () => {
  await db().edition.deleteMany()
  const first = await makeEdition(db(), { year: 2023, startsOn: null, endsOn: null })
  const withOne = await countStatements(() => listEditions())
  const second = await makeEdition(db(), { year: 2024 })
  await makeEdition(db(), { year: 2020, status: 'not_held', startsOn: null, endsOn: null, city: null, timeZone: null })
  expect(await countStatements(() => listEditions())).toBe(withOne)
  expect((await listEditions()).map(({ year }) => year)).toEqual([2024, 2023, 2020])
  expect((await getCurrentEdition(new Date('2026-01-01T00:00:00Z')))?.slug).toBe(second.slug)
  expect((await getEdition(first.slug))?.startsOn).toBeNull()
})
