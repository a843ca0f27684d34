import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { resolveAddress } from '@/lib/addresses/queries'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { viewerWith } from '@/prisma/testing/desk'
import { allOf, NOW, peopleDesk, pictureWith } from '@/prisma/testing/people-desk'
import { readSpeaker } from './read-speaker'
import { saveSpeaker } from './save-speaker'
import { undoMerge } from './undo-merge'
import { stateNamesakes } from './state-namesakes'

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

const { person, merge, undone, quotedIn } = peopleDesk(() => editor)

describe('mergeSpeakers', () => {
  it('hands everything over, and undoing it brings everything back', async () => {
    const item = `Q${String(Date.now() + 1).slice(-9)}`
    const kept = await person({ variants: [{ value: 'Shared', kind: 'alias', language: null, searchOnly: false }] })
    const merged = await person({
      ...{ country: 'KZ', wikidataId: item },
      variants: [
        { value: 'Shared', kind: 'alias', language: 'en', searchOnly: true },
        { value: 'Ортақ', kind: 'native', language: 'kk', searchOnly: false },
      ],
      offices: [{ title: 'Envoy', organisationName: 'Ministry', organisationId: null, since: '2020', until: null }],
    })
    const session = await makeSession(db())
    const at = { sessionId: session.id, editionId: session.editionId }
    await makeAppearance(db(), { ...at, speakerId: kept.id })
    const folded = await makeAppearance(db(), { ...at, speakerId: merged.id })
    const own = await makeAppearance(db(), { speakerId: merged.id })
    const { articleId, quoteId } = await quotedIn(merged.id, folded)
    const third = await makeSpeaker(db())
    await stateNamesakes({ ids: [merged.id, third.id], note: null }, editor, NOW)
    const [alone, together] = [await pictureWith(merged.id), await pictureWith(kept.id, merged.id)]
    const before = await allOf([kept.id, merged.id])

    const done = await merge(kept.id, merged.id)
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    const after = await allOf([kept.id, merged.id])
    expect(after.appearances.map(({ speakerId }) => speakerId)).toEqual([kept.id, kept.id])
    expect(after.appearances.map(({ id }) => id)).toContain(own.id)
    expect(after.quotes).toMatchObject([{ id: quoteId, speakerId: kept.id, appearanceId: after.appearances[0]?.id }])
    expect(after.stories).toEqual([{ articleId, speakerId: kept.id, quoted: true }])
    expect(after.pictures).toEqual([alone.id, together.id].sort().map((assetId) => ({ assetId, speakerId: kept.id })))
    expect(after.speakers.find(({ id }) => id === kept.id)).toMatchObject({ country: 'KZ', wikidataId: item })
    expect(await readSpeaker(db(), kept.id)).toMatchObject({
      value: { variants: [{ value: merged.value.name }, { value: 'Shared' }, { value: 'Ортақ' }] },
    })
    expect(new Set(after.names.map(({ speakerId }) => speakerId))).toEqual(new Set([kept.id]))
    expect(await resolveAddress(publicPath.speaker(merged.slug))).toEqual({
      state: 'moved',
      to: publicPath.speaker(kept.slug),
    })
    expect(await merge(kept.id, third.id)).toMatchObject({ problem: { issues: [{ message: 'merge.namesakes' }] } })

    await undone(done.value.mergeId)
    expect(await allOf([kept.id, merged.id])).toEqual(before)
    expect(await undoMerge({ mergeId: done.value.mergeId }, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'merge.undone' }] },
    })
    expect(await db().namesakes.count({ where: { OR: [{ oneId: merged.id }, { otherId: merged.id }] } })).toBe(1)
    const verbs = await db().auditEvent.findMany({ where: { subjectId: kept.id }, orderBy: { id: 'asc' } })
    expect(verbs.map(({ verb }) => verb)).toEqual(['speaker.create', 'speaker.merge', 'speaker.undo-merge'])
  })

  it('lets what was changed since stand when it is undone', async () => {
    const [kept, merged] = [await person({ country: 'FR' }), await person()]
    const picture = await pictureWith(merged.id)
    const done = await merge(kept.id, merged.id, ['name'])
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    const now = await readSpeaker(db(), kept.id)
    if (!now) throw new Error('The kept record is gone.')
    expect(now.value.name).toBe(merged.value.name)
    await saveSpeaker(
      { speakerId: kept.id, base: now.version, value: { ...now.value, country: 'DE', honorific: 'Dr.' } },
      editor,
      NOW,
    )
    await db().mediaPerson.deleteMany({ where: { assetId: picture.id } })
    await undone(done.value.mergeId)
    expect((await readSpeaker(db(), kept.id))?.value).toMatchObject({
      ...{ name: kept.value.name, country: 'DE', honorific: 'Dr.' },
    })
    // Somebody saw since that neither of them is in the picture.
    expect(await db().mediaPerson.count({ where: { assetId: picture.id } })).toBe(0)
  })

  it('of two editors who merge the same pair both ways, lets one through', async () => {
    const [one, other] = [await person(), await person()]
    const both = await Promise.all([merge(one.id, other.id), merge(other.id, one.id)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await db().speaker.count({ where: { id: { in: [one.id, other.id] }, mergedIntoId: null } })).toBe(1)
  })

  it('leads stories that go live later, and chains of merges, to the record that stands', async () => {
    const [first, second, third] = [await person(), await person(), await person()]
    const appearance = await makeAppearance(db(), { speakerId: first.id })
    await merge(second.id, first.id)
    const late = await merge(third.id, second.id)
    if (!late.ok) throw new Error(JSON.stringify(late.problem))
    const { articleId, quoteId } = await quotedIn(first.id, appearance)
    const named = async () => ({
      story: await db().articleSpeaker.findMany({ where: { articleId }, select: { speakerId: true } }),
      quote: (await db().quote.findUnique({ where: { id: quoteId } }))?.speakerId,
    })
    expect(await named()).toEqual({ story: [{ speakerId: third.id }], quote: third.id })
    expect(await resolveAddress(publicPath.speaker(first.slug))).toEqual({
      state: 'moved',
      to: publicPath.speaker(third.slug),
    })
    await undone(late.value.mergeId)
    expect(await db().speaker.findUnique({ where: { id: first.id } })).toMatchObject({ mergedIntoId: second.id })
    expect(await resolveAddress(publicPath.speaker(second.slug))).toEqual({ state: 'live' })
  })
})
