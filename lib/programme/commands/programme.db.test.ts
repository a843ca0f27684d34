import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEdition } from '@/lib/editions/commands/create-edition'
import { createSeries } from '@/lib/editions/commands/create-series'
import { readEdition, readVenue } from '@/lib/editions/commands/read-edition'
import { saveEdition } from '@/lib/editions/commands/save-edition'
import { saveVenue } from '@/lib/editions/commands/save-venue'
import type { EditionValue } from '@/lib/editions/schema'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeRoom, makeSeries } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { viewerWith } from '@/prisma/testing/desk'
import { listVersions } from '../queries'
import { nameVersion } from './name-version'

const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

describe('nameVersion', () => {
  it('keeps what changed since the last one, for good', async () => {
    const { id: editionId } = await makeEdition(db())
    const name = (base: number, called: string) =>
      nameVersion({ editionId, base, name: called, note: null }, editor, NOW)
    expect(await name(0, 'None')).toMatchObject({ problem: { issues: [{ message: 'version.empty' }] } })
    const { id } = await makeSession(db(), { editionId, startsAt: new Date('2024-12-14T06:00:00Z') })
    expect(await name(0, 'First')).toMatchObject({ value: { number: 1 } })
    expect(await name(1, 'Same')).toMatchObject({ problem: { issues: [{ message: 'version.same' }] } })
    await db().session.update({ where: { id }, data: { startsAt: new Date('2024-12-14T07:30:00Z') } })
    const both = await Promise.all([name(1, 'One'), name(1, 'Two')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', current: 2 } })
    const [second, first] = await listVersions(editionId)
    expect(first).toMatchObject({ name: 'First', changes: [] })
    expect(second?.changes).toMatchObject([
      {
        changes: [
          {
            kind: 'time',
            from: { startsAt: '2024-12-14T06:00:00.000Z' },
            to: { startsAt: '2024-12-14T07:30:00.000Z' },
          },
        ],
      },
    ])
    await expect(db().programmeVersion.updateMany({ data: { name: 'Other' } })).rejects.toThrow('only grows')
  })

  it('is for editors of the edition', async () => {
    const { editionId } = await makeSession(db())
    const contributor = await viewerWith('contributor')
    expect(await nameVersion({ editionId, base: 0, name: 'Mine', note: null }, contributor, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
  })
})

const VALUE: EditionValue = {
  ...{ seriesId: '', number: 1, year: 2027, status: 'planned', city: 'Paris', country: 'FR', timeZone: 'Europe/Paris' },
  ...{ startsOn: '2027-10-30', endsOn: '2027-11-01', datesNote: null, theme: null, participation: null },
  ...{ venueId: null, tracks: [] },
}

describe('editions', () => {
  it('begin with a series, a free address and its tracks; of one number there is one', async () => {
    const abbreviation = `S${randomUUID().slice(0, 6)}`
    const series = await createSeries({ name: 'Series', abbreviation }, editor, NOW)
    const seriesId = series.ok ? series.value.id : ''
    const value = { ...VALUE, seriesId, tracks: [{ id: null, name: 'Energy' }] }
    const both = await Promise.all([1, 2].map(() => createEdition({ value }, editor, NOW)))
    const made = both.find(({ ok }) => ok)
    expect(made).toMatchObject({ value: { slug: `${abbreviation.toLowerCase()}-2027` } })
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { issues: [{ message: 'number.taken' }] } })
    const id = made?.ok ? made.value.id : ''
    const stored = await readEdition(db(), id)
    const track = stored?.value.tracks[0]
    await makeSession(db(), { editionId: id, trackId: track?.id })
    const without = { ...value, tracks: [] }
    expect(await saveEdition({ editionId: id, base: 1, value: without, keep: 'clock' }, editor, NOW)).toMatchObject({
      problem: { issues: [{ path: 'tracks', message: 'track.used' }] },
    })
  })

  it.each([
    ['clock', '2027-10-31T02:30:00.000Z', '2027-10-30'],
    ['instant', '2027-10-30T22:30:00.000Z', '2027-10-31'],
  ] as const)('of another zone: sessions keep the %s', async (keep, startsAt, day) => {
    const { id: seriesId } = await makeSeries(db())
    const { id } = await makeEdition(db(), { seriesId, number: 1, timeZone: 'America/New_York' })
    const session = await makeSession(db(), {
      ...{ editionId: id, day: new Date('2027-10-30') },
      startsAt: new Date('2027-10-30T22:30:00Z'),
    })
    const zone = keep === 'clock' ? 'America/Los_Angeles' : 'Europe/Paris'
    const value = { ...VALUE, seriesId, timeZone: zone }
    expect(await saveEdition({ editionId: id, base: 1, value, keep }, editor, NOW)).toMatchObject({ ok: true })
    const expected = keep === 'clock' ? '2027-10-31T01:30:00.000Z' : startsAt
    expect(await db().session.findUnique({ where: { id: session.id } })).toMatchObject({
      startsAt: new Date(expected),
      day: new Date(day),
    })
  })
})

describe('saveVenue', () => {
  it('keeps the rooms in their order, swaps names, and takes no room away in which sessions are', async () => {
    const city = `City ${randomUUID().slice(0, 6)}`
    const value = { name: 'House', city, country: 'FR', rooms: ['A', 'B'].map((name) => ({ id: null, name })) }
    const made = await saveVenue({ venueId: null, base: null, value }, editor, NOW)
    const venueId = made.ok ? made.value.id : ''
    const stored = await readVenue(db(), venueId)
    const [a, b] = stored?.value.rooms ?? []
    const swapped = {
      ...value,
      rooms: [
        { id: b!.id, name: 'A' },
        { id: a!.id, name: 'B' },
      ],
    }
    expect(await saveVenue({ venueId, base: 1, value: swapped }, editor, NOW)).toMatchObject({ value: { version: 2 } })
    expect((await readVenue(db(), venueId))?.value.rooms).toEqual(swapped.rooms)
    await makeSession(db(), { roomId: a!.id })
    const without = { ...value, rooms: [{ id: b!.id, name: 'A' }] }
    expect(await saveVenue({ venueId, base: 2, value: without }, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'room.used' }] },
    })
    expect(await saveVenue({ venueId, base: 1, value }, editor, NOW)).toMatchObject({ problem: { kind: 'conflict' } })
    expect(await makeRoom(db(), { venueId, name: 'C' })).toBeTruthy()
  })
})
