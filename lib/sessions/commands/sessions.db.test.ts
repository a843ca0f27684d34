import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { userViewer, viewerUserId, type Viewer } from '@/lib/auth/model'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeRoom } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { viewerWith } from '@/prisma/testing/desk'
import type { SessionValue } from '../schema'
import { createSession } from './create-session'
import { moveSession } from './move-session'
import { readSession } from './read-session'
import { removeSession } from './remove-session'
import { saveSession } from './save-session'

const NOW = new Date('2026-11-20T10:00:00Z')
const BLANK: SessionValue = {
  ...{ title: 'Opening', titleOfficial: true, slug: null, type: 'opening', language: null, abstract: null, day: null },
  ...{ startsAt: null, endsAt: null, roomId: null, trackId: null, parentId: null, position: 0, status: 'scheduled' },
  ...{ statusNote: null, replacedById: null, otherTitles: [], topicIds: [], people: [] },
}
const TEN = '2026-10-25T08:00:00.000Z'

let editor: Viewer
let contributor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  contributor = await viewerWith('contributor')
})
const epoch = async () => (await db().contentEpoch.findUniqueOrThrow({ where: { id: 1 } })).epoch
const verbsOf = async (subjectId: string) =>
  (await db().auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(({ verb }) => verb)

async function made(value: Partial<SessionValue> = {}, zone = 'Europe/Paris') {
  const edition = await makeEdition(db(), { timeZone: zone })
  const done = await createSession({ editionId: edition.id, value: { ...BLANK, ...value } }, editor, NOW)
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  return { edition, id: done.value.id }
}

async function stored(id: string) {
  const session = await readSession(db(), id)
  if (!session) throw new Error('There is no such session.')
  return session
}

describe('createSession', () => {
  it('puts it on the day of the edition’s clock, with its people in order, an address and one audit line', async () => {
    const people = await Promise.all([makeSpeaker(db()), makeSpeaker(db())])
    const before = await epoch()
    const { id, edition } = await made({
      // Half past midnight in Paris, on the night when its clocks go back.
      ...{ startsAt: '2026-10-24T22:30:00.000Z', endsAt: '2026-10-25T02:00:00.000Z' },
      people: people.map(({ id: speakerId }) => ({
        ...{ speakerId, role: 'speaker', attendance: 'announced' },
        ...{ title: 'Envoy', organisationName: null, organisationId: null },
      })),
    })
    expect(await stored(id)).toMatchObject({
      slug: 'opening',
      version: 1,
      value: { day: '2026-10-25', people: people.map(({ id: speakerId }) => ({ speakerId, title: 'Envoy' })) },
    })
    const path = publicPath.session(edition.slug, 'opening')
    expect(await db().address.findUnique({ where: { path } })).toMatchObject({ state: 'live', subjectId: id })
    expect(await verbsOf(id)).toEqual(['session.create'])
    expect(await epoch()).toBeGreaterThan(before)
  })

  it('gives two of one title at the same moment two addresses', async () => {
    const { id: editionId } = await makeEdition(db())
    const both = await Promise.all([1, 2].map(() => createSession({ editionId, value: BLANK }, editor, NOW)))
    expect(both.every(({ ok }) => ok)).toBe(true)
    const slugs = await db().session.findMany({ where: { editionId }, select: { slug: true } })
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(['opening', 'opening-2'])
  })

  it('asks for the right, also at the edition', async () => {
    const { id: editionId } = await makeEdition(db())
    const elsewhere = userViewer({
      ...{ userId: viewerUserId(editor) ?? '', sessionId: randomUUID(), name: 'Me' },
      ...{ role: 'editor', editionIds: [randomUUID()] },
    })
    for (const viewer of [contributor, elsewhere])
      expect(await createSession({ editionId, value: BLANK }, viewer, NOW)).toMatchObject({
        problem: { kind: 'forbidden' },
      })
  })

  it('tells what does not fit', async () => {
    const other = await makeSession(db())
    const part = await makeSession(db(), { editionId: other.editionId, parentId: other.id })
    const told = async (wrong: Partial<SessionValue>) => {
      const done = await createSession({ editionId: other.editionId, value: { ...BLANK, ...wrong } }, editor, NOW)
      return !done.ok && 'issues' in done.problem ? done.problem.issues.map(({ message }) => message) : null
    }
    const nobody = { role: 'speaker', attendance: 'confirmed', title: null, organisationName: null } as const
    expect(await told({ title: ' ' })).toEqual(['text.missing'])
    expect(await told({ startsAt: TEN, endsAt: TEN })).toEqual(['time.endBeforeStart'])
    expect(await told({ endsAt: TEN })).toEqual(['time.noStart'])
    expect(await told({ roomId: randomUUID(), trackId: randomUUID() })).toEqual(['room.unknown', 'track.unknown'])
    expect(await told({ parentId: part.id })).toEqual(['parent.unfit'])
    expect(await told({ status: 'replaced', replacedById: randomUUID() })).toEqual(['replacement.unfit'])
    expect(await told({ slug: other.slug })).toEqual(['slug.taken'])
    expect(await told({ people: [{ ...nobody, speakerId: randomUUID(), organisationId: null }] })).toEqual([
      'person.unknown',
    ])
  })
})

describe('saveSession', () => {
  it('tells the second of two editors what came in between, and keeps the first’s words', async () => {
    const { id } = await made()
    const { value } = await stored(id)
    const both = await Promise.all(
      ['One', 'Two'].map((title) => saveSession({ sessionId: id, base: 1, value: { ...value, title } }, editor, NOW)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', current: 2 } })
    expect(await verbsOf(id)).toEqual(['session.create', 'session.save'])
  })

  it('changes nothing when nothing differs', async () => {
    const { id } = await made({
      otherTitles: [
        { title: 'Ouverture', language: 'fr' },
        { title: 'Ашылу', language: 'kk' },
      ],
    })
    const before = await epoch()
    const { value } = await stored(id)
    const turned = { ...value, otherTitles: [...value.otherTitles].reverse() }
    expect(await saveSession({ sessionId: id, base: 1, value: turned }, editor, NOW)).toMatchObject({
      value: { version: 1 },
    })
    expect([await epoch(), await verbsOf(id)]).toEqual([before, ['session.create']])
  })

  it('keeps the appearance of somebody in another role, and the quotes of somebody who goes', async () => {
    const { id, edition } = await made()
    const appearance = await makeAppearance(db(), { editionId: edition.id, sessionId: id })
    const general = await makeAppearance(db(), {
      editionId: edition.id,
      speakerId: appearance.speakerId,
      role: 'chair',
    })
    const quote = await db().quote.create({
      data: {
        ...{ id: randomUUID(), kind: 'direct', language: 'en', createdAt: NOW, sessionId: id, editionId: edition.id },
        ...{ speakerId: appearance.speakerId, appearanceId: appearance.id },
      },
    })
    const { value } = await stored(id)
    const people = value.people.map((person) => ({ ...person, role: 'moderator' as const }))
    expect(await saveSession({ sessionId: id, base: 1, value: { ...value, people } }, editor, NOW)).toMatchObject({
      ok: true,
    })
    expect(await db().appearance.findUnique({ where: { id: appearance.id } })).toMatchObject({ role: 'moderator' })
    expect(await saveSession({ sessionId: id, base: 2, value: { ...value, people: [] } }, editor, NOW)).toMatchObject({
      ok: true,
    })
    expect(await db().quote.findUnique({ where: { id: quote.id } })).toMatchObject({
      speakerId: appearance.speakerId,
      appearanceId: general.id,
    })
  })

  it('leads from an old address to the new one', async () => {
    const { id, edition } = await made()
    const { value } = await stored(id)
    await saveSession({ sessionId: id, base: 1, value: { ...value, slug: 'the-opening' } }, editor, NOW)
    const old = publicPath.session(edition.slug, 'opening')
    expect(await db().address.findUnique({ where: { path: old } })).toMatchObject({
      movedTo: publicPath.session(edition.slug, 'the-opening'),
    })
  })
})

describe('moveSession', () => {
  it('moves the parts along, across the night when clocks go back, and tells what was announced', async () => {
    const { id, edition } = await made({ startsAt: '2026-10-24T20:00:00.000Z', endsAt: '2026-10-24T21:00:00.000Z' })
    const part = await makeSession(db(), {
      ...{ editionId: edition.id, parentId: id, day: new Date('2026-10-24') },
      startsAt: new Date('2026-10-24T20:30:00Z'),
    })
    const room = await makeRoom(db())
    const to = { startsAt: '2026-10-25T01:30:00.000Z', endsAt: '2026-10-25T02:30:00.000Z', roomId: room.id }
    expect(await moveSession({ sessionId: id, base: 1, ...to, announce: true }, editor, NOW)).toMatchObject({
      value: { version: 2 },
    })
    expect(await stored(id)).toMatchObject({
      previouslyStartsAt: '2026-10-24T20:00:00.000Z',
      value: { ...to, status: 'moved', day: '2026-10-25' },
    })
    expect((await stored(part.id)).value).toMatchObject({ startsAt: '2026-10-25T02:00:00.000Z', day: '2026-10-25' })
    const back = { startsAt: '2026-10-24T20:00:00.000Z', endsAt: null, roomId: room.id, announce: true }
    await moveSession({ sessionId: id, base: 2, ...back }, editor, NOW)
    expect(await stored(id)).toMatchObject({ previouslyStartsAt: null, value: { status: 'scheduled' } })
    expect(await verbsOf(id)).toEqual(['session.create', 'session.move', 'session.move'])
  })

  it('lets one of two drags through', async () => {
    const { id } = await made({ startsAt: TEN })
    const drag = (startsAt: string) =>
      moveSession({ sessionId: id, base: 1, startsAt, endsAt: null, roomId: null, announce: false }, editor, NOW)
    const both = await Promise.all([drag('2026-10-25T09:00:00.000Z'), drag('2026-10-25T10:00:00.000Z')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('removeSession', () => {
  it('leaves an address that says it is gone', async () => {
    const { id, edition } = await made()
    expect(await removeSession({ sessionId: id, base: 1 }, editor, NOW)).toMatchObject({ ok: true })
    const path = publicPath.session(edition.slug, 'opening')
    expect(await db().address.findUnique({ where: { path } })).toMatchObject({ state: 'gone' })
    expect(await db().session.count({ where: { id } })).toBe(0)
  })

  it('keeps a session that something holds on to', async () => {
    const { id, edition } = await made()
    await makeSession(db(), { editionId: edition.id, parentId: id })
    expect(await removeSession({ sessionId: id, base: 1 }, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'session.held.parts' }] },
    })
  })
})
