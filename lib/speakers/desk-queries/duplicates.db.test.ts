import { expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeNameVariant, makeSpeaker } from '@/prisma/factories/speakers'
import { as } from '@/prisma/testing/as-viewer'
import { viewerWith } from '@/prisma/testing/desk'
import { listDuplicates } from './duplicates'

vi.mock('@/lib/auth/session', async () => {
  const { there } = await import('@/prisma/testing/as-viewer')
  return { requireViewer: () => Promise.resolve(there.viewer) }
})

it('finds who sounds the same, or shares two words in any order or spelling, and nobody stated to be two', async () => {
  const named = (name: string) => makeSpeaker(db(), { name })
  const pairs = [
    [await named('Wojciech Kwiatkowicz'), await named('Vojciech Kwiatkovich')],
    [await named('Perpetua Quillfeather Anne'), await named('Quillfeather, Perpetua')],
  ] as const
  const [known, other] = [await named('Ambrose Thistlewick'), await named('Zzyzx Borogrove')]
  await makeNameVariant(db(), { speakerId: other.id, value: 'Thistlewick Ambrose' })
  const stated = [await named('Ottoline Marchbanks'), await named('Ottoline Marchbanks')] as const
  const [one, two] = stated.map(({ id }) => id).sort()
  await db().namesakes.create({ data: { oneId: one!, otherId: two!, at: new Date('2026-11-20T10:00:00Z') } })
  await named('Ottoline')
  await named('Ottoline')

  const found = await as(await viewerWith('editor'), listDuplicates)
  const both = found.pairs.map((pair) => [pair.one.id, pair.other.id].sort().join())
  for (const [a, b] of [...pairs, [known, other] as const]) expect(both).toContain([a.id, b.id].sort().join())
  expect(both).not.toContain([one, two].join())
  expect(found.pairs.map((pair) => pair.one.name)).not.toContain('Ottoline')
})
