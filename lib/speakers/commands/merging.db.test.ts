import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { resolveAddress } from '@/lib/addresses/queries'
import type { Viewer } from '@/lib/auth/model'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import type { SpeakerValue } from '../schema'
import { createSpeaker } from './create-speaker'
import { mergeSpeakers } from './merge-speakers'
import { readSpeaker } from './read-speaker'
import { removeSpeaker } from './remove-speaker'
import { saveSpeaker } from './save-speaker'
import { splitSpeaker } from './split-speaker'
import { stateNamesakes, withdrawNamesakes } from './state-namesakes'
import { undoMerge } from './undo-merge'

const NOW = new Date('2026-11-20T10:00:00Z')
const BLANK: SpeakerValue = {
  ...{ name: 'Given Family', sortName: null, givenName: null, familyName: null, honorific: null, style: null },
  ...{ slug: null, country: null, wikidataId: null, website: null, biography: null, portraitId: null },
  ...{ variants: [], offices: [] },
}

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function person(value: Partial<SpeakerValue> = {}) {
  const name = `Given ${randomUUID().slice(0, 8)}`
  const made = await createSpeaker({ value: { ...BLANK, name, ...value } }, editor, NOW)
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  const stored = await readSpeaker(db(), made.value.id)
  if (!stored) throw new Error('Nobody was made.')
  return stored
}

/** A picture of the library in which these are. */
async function pictureWith(...ids: string[]) {
  const people = { create: ids.map((speakerId) => ({ speakerId })) }
  return makeMediaAsset(db(), { people })
}

const versionOf = async (id: string) => (await readSpeaker(db(), id))?.version ?? 0
const merge = async (keptId: string, mergedId: string, fromMerged: 'name'[] = []) =>
  mergeSpeakers(
    { keptId, mergedId, keptBase: await versionOf(keptId), mergedBase: await versionOf(mergedId), fromMerged },
    editor,
    NOW,
  )

async function undone(mergeId: string) {
  const done = await undoMerge({ mergeId }, editor, NOW)
  expect(done).toMatchObject({ ok: true })
}

/** A published story that quotes somebody in a session, and its quote. */
async function quotedIn(speakerId: string, appearance: { sessionId: string | null }) {
  const quote = attribution({ speakerId, sessionId: appearance.sessionId })
  const draft = await makeDraft(editor, NOW, undefined, {
    ...content([paragraph('“', ['Words.', quote.id], '”')], { quotes: [quote] }),
  })
  expect(await publishArticle({ articleId: draft.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
  return { articleId: draft.id, quoteId: quote.id, headline: draft.headline }
}

/** All that the database holds of two people, to be compared with what it holds later. */
async function all(ids: string[]) {
  const of = { in: ids }
  const [speakers, appearances, variants, offices, quotes, stories, pictures, addresses, names] = [
    await db().speaker.findMany({ where: { id: of }, orderBy: { id: 'asc' }, omit: { version: true } }),
    await db().appearance.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().nameVariant.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().office.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().quote.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().articleSpeaker.findMany({
      where: { speakerId: of },
      orderBy: [{ articleId: 'asc' }, { speakerId: 'asc' }],
    }),
    await db().mediaPerson.findMany({
      where: { speakerId: of },
      orderBy: [{ assetId: 'asc' }, { speakerId: 'asc' }],
    }),
    await db().address.findMany({ where: { subjectId: of }, orderBy: { path: 'asc' } }),
    await db().searchName.findMany({
      where: { speakerId: of },
      orderBy: [{ speakerId: 'asc' }, { value: 'asc' }],
      omit: { id: true },
    }),
  ]
  return { speakers, appearances, variants, offices, quotes, stories, pictures, addresses, names }
}

describe('saveSpeaker', () => {
  it('keeps the former name for those who look for it, and leads from the former address', async () => {
    const { id, slug, value, version } = await person({ name: 'Tiemoko Meyliet Kone' })
    const renamed = { ...value, name: 'Tiémoko Meyliet Koné', slug: `${slug}-renamed` }
    const both = await Promise.all(
      [1, 2].map(() => saveSpeaker({ speakerId: id, base: version, value: renamed }, editor, NOW)),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await readSpeaker(db(), id))?.value.variants).toEqual([
      { value: 'Tiemoko Meyliet Kone', kind: 'alias', language: null, searchOnly: true },
    ])
    expect(await resolveAddress(publicPath.speaker(slug))).toEqual({
      state: 'moved',
      to: publicPath.speaker(`${slug}-renamed`),
    })
    expect(await db().searchName.count({ where: { speakerId: id } })).toBe(2)
  })

  it('refuses a Wikidata item of somebody else, dates that run backwards, and no rights', async () => {
    const item = `Q${String(Date.now()).slice(-9)}`
    await person({ wikidataId: item })
    const { id, value, version } = await person()
    const told = async (wrong: Partial<SpeakerValue>) => {
      const done = await saveSpeaker({ speakerId: id, base: version, value: { ...value, ...wrong } }, editor, NOW)
      return !done.ok && 'issues' in done.problem ? done.problem.issues : null
    }
    const office = { title: 'Envoy', organisationName: null, organisationId: null }
    expect(await told({ wikidataId: item })).toEqual([{ path: 'wikidataId', message: 'wikidata.taken' }])
    expect(await told({ offices: [{ ...office, since: '2019-05', until: '2018' }] })).toEqual([
      { path: 'value.offices.0.until', message: 'day.endBeforeStart' },
    ])
    expect(await told({ offices: [{ ...office, title: null, since: null, until: null }] })).toEqual([
      { path: 'value.offices.0.title', message: 'office.empty' },
    ])
    const contributor = await viewerWith('contributor')
    expect(await saveSpeaker({ speakerId: id, base: version, value }, contributor, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
  })
})

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
    const before = await all([kept.id, merged.id])

    const done = await merge(kept.id, merged.id)
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    const after = await all([kept.id, merged.id])
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
    expect(await all([kept.id, merged.id])).toEqual(before)
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

describe('splitSpeaker', () => {
  it('hands a part to somebody new, also in stories that go live again', async () => {
    const mixed = await person()
    const session = await makeSession(db())
    const own = await makeAppearance(db(), { speakerId: mixed.id })
    const theirs = await makeAppearance(db(), {
      ...{ speakerId: mixed.id, sessionId: session.id, editionId: session.editionId },
    })
    const { articleId, quoteId, headline } = await quotedIn(mixed.id, theirs)
    const [pictureId, otherPictureId] = [(await pictureWith(mixed.id)).id, (await pictureWith(mixed.id)).id]
    const parts = {
      ...{ appearanceIds: [theirs.id], variantIds: [], officeIds: [], quoteIds: [], articleIds: [articleId] },
      pictureIds: [pictureId, randomUUID()],
    }
    const base = await versionOf(mixed.id)
    const input = { speakerId: mixed.id, base, into: { name: 'Other Family' }, ...parts }
    const both = await Promise.all([1, 2].map(() => splitSpeaker(input, editor, NOW)))
    const done = both.find(({ ok }) => ok)
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const intoId = done?.ok ? done.value.intoId : ''
    const state = async () => ({
      own: (await db().appearance.findUnique({ where: { id: own.id } }))?.speakerId,
      theirs: (await db().appearance.findUnique({ where: { id: theirs.id } }))?.speakerId,
      quote: await db().quote.findUnique({ where: { id: quoteId }, select: { speakerId: true, appearanceId: true } }),
      story: await db().articleSpeaker.findMany({ where: { articleId }, select: { speakerId: true, quoted: true } }),
      pictures: await db().mediaPerson.findMany({
        where: { assetId: { in: [pictureId, otherPictureId] } },
        orderBy: { assetId: 'asc' },
      }),
    })
    const parted = {
      own: mixed.id,
      theirs: intoId,
      quote: { speakerId: intoId, appearanceId: theirs.id },
      story: [{ speakerId: intoId, quoted: true }],
      pictures: [
        { assetId: pictureId, speakerId: intoId },
        { assetId: otherPictureId, speakerId: mixed.id },
      ].sort((a, b) => (a.assetId < b.assetId ? -1 : 1)),
    }
    expect(await state()).toEqual(parted)
    // The text of the story still names the first; it is read as what is known now.
    const { content: text } = await db().articleRevision.findFirstOrThrow({ where: { articleId } })
    const again = await saveDraft(
      { articleId, base: 1, headline: `${headline} again`, standfirst: '', content: text as never },
      editor,
      NOW,
    )
    expect(again).toMatchObject({ ok: true })
    expect(await publishArticle({ articleId, revision: 2 }, editor, NOW)).toMatchObject({ ok: true })
    expect(await state()).toEqual(parted)
    expect(await merge(mixed.id, intoId)).toMatchObject({ problem: { issues: [{ message: 'merge.namesakes' }] } })
    await withdrawNamesakes({ ids: [intoId, mixed.id], note: null }, editor, NOW)
    expect(await merge(mixed.id, intoId)).toMatchObject({ ok: true })
  })
})

describe('removeSpeaker', () => {
  it('takes out who was entered by mistake, and nobody of whom something is recorded', async () => {
    const [nobody, somebody, seen] = [await person(), await person(), await person()]
    await makeAppearance(db(), { speakerId: somebody.id })
    await pictureWith(seen.id)
    const remove = (speakerId: string) => removeSpeaker({ speakerId, base: 1 }, editor, NOW)
    for (const { id } of [somebody, seen])
      expect(await remove(id)).toMatchObject({ problem: { issues: [{ message: 'person.held' }] } })
    expect(await remove(nobody.id)).toMatchObject({ ok: true })
    expect(await resolveAddress(publicPath.speaker(nobody.slug))).toEqual({ state: 'gone', note: null })
  })
})
