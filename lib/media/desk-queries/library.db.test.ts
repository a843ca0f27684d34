import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { indexNames } from '@/lib/search-index/index-names'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { as } from '@/prisma/testing/as-viewer'
import { countStatements } from '@/prisma/testing/count-statements'
import { viewerWith } from '@/prisma/testing/desk'
import { libraryFilter } from '../library-filter'
import { LIBRARY_PAGE, listLibrary, searchPictures } from './library'

vi.mock('@/lib/auth/session', async () => {
  const { there } = await import('@/prisma/testing/as-viewer')
  return { requirePermission: () => Promise.resolve(there.viewer) }
})

const editor = await viewerWith('editor')
const list = (params: Record<string, string>) => as(editor, () => listLibrary(libraryFilter(params)))
const idsOf = ({ entries }: { entries: { id: string }[] }) => entries.map(({ id }) => id)

describe('listLibrary', () => {
  it('goes on from an entry in both directions, with many that came at the same moment', async () => {
    const word = `Wharf${randomUUID().slice(0, 8)}`
    const moments = ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z']
    for (let n = 0; n < LIBRARY_PAGE + 12; n++)
      await makeMediaAsset(db(), { caption: `${word} ${n}`, createdAt: new Date(moments[n % 3] ?? '') })

    const first = await list({ q: word })
    expect(first).toMatchObject({ total: LIBRARY_PAGE + 12, newerThan: null })
    const second = await list({ q: word, before: first.olderThan ?? '' })
    expect(second).toMatchObject({ olderThan: null })
    const all = [...idsOf(first), ...idsOf(second)]
    expect(new Set(all).size).toBe(LIBRARY_PAGE + 12)
    const back = await list({ q: word, after: second.newerThan ?? '' })
    expect(idsOf(back)).toEqual(idsOf(first))
    expect(back).toMatchObject({ newerThan: null })
    // An entry that is gone is no place to go on from.
    expect(idsOf(await list({ q: word, before: randomUUID() }))).toEqual(idsOf(first))
    const counted = (params: Record<string, string>) => countStatements(() => list(params))
    expect(await counted({ q: word })).toBe(await counted({ q: `${word} 1` }))
  })

  it('finds by parts of words without their accents, by short words, and by who is in it', async () => {
    const mark = randomUUID().slice(0, 8)
    const { id: speakerId } = await makeSpeaker(db(), { name: `Tiémoko ${mark}` })
    await indexNames(db(), [speakerId])
    const shown = await makeMediaAsset(db(), { people: { create: { speakerId } } })
    const portrait = await makeMediaAsset(db())
    await db().speaker.update({ where: { id: speakerId }, data: { portraitId: portrait.id } })
    const told = await makeMediaAsset(db(), { caption: `Le Café-Crème ${mark}, à Lomé`, keywords: ['UN 2026'] })

    expect(idsOf(await list({ q: `creme ${mark} LOME` }))).toEqual([told.id])
    expect(idsOf(await list({ q: `un ${mark}` }))).toEqual([told.id])
    expect(idsOf(await list({ q: `om ${mark}` }))).toEqual([])
    expect(new Set(idsOf(await list({ q: mark })))).toEqual(new Set([shown.id, portrait.id, told.id]))
    expect(new Set(idsOf(await list({ person: speakerId })))).toEqual(new Set([shown.id, portrait.id]))
    expect((await as(editor, () => searchPictures(`lome ${mark}`))).map(({ id }) => id)).toEqual([told.id])
    // Signs that mean something to the database are no words.
    expect((await list({ q: '%' })).total).toBe((await list({})).total)
  })
})
