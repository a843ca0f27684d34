import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { viewerWith } from '@/prisma/testing/desk'
import { listMaterials } from '../queries'
import { addMaterial } from './add-material'
import { removeMaterial } from './remove-material'

const NOW = new Date('2026-11-20T10:00:00Z')
const FILM = 'https://www.youtube.com/watch?v=aB3_-xyZ019'

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})
const film = (sessionId: string, given = {}) => ({
  sessionId,
  kind: 'recording' as const,
  title: 'The whole panel',
  url: 'https://youtu.be/aB3_-xyZ019?si=track',
  language: '',
  ...given,
})

it('puts a recording on a session under its one address, recordings before documents, each with an audit line', async () => {
  const { id } = await makeSession(db())
  const paper = { kind: 'document', title: 'Slides', url: '/media/ab/slides.pdf', language: 'FR' }
  await addMaterial(film(id, paper), editor, NOW)
  await addMaterial(film(id), editor, NOW)
  expect(await listMaterials(id)).toMatchObject([
    { kind: 'recording', url: FILM, language: null },
    { kind: 'document', url: '/media/ab/slides.pdf', language: 'fr' },
  ])
  expect(await db().auditEvent.count({ where: { subjectId: id, verb: 'material.add' } })).toBe(2)
})

it('knows what is there in another spelling, also when two add it at once', async () => {
  const { id } = await makeSession(db())
  const outcomes = await Promise.all([
    addMaterial(film(id), editor, NOW),
    addMaterial(film(id, { url: FILM }), editor, NOW),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { issues: [{ message: 'material.known' }] } })
})

it.each([
  ['material.address', { url: 'javascript:alert(1)' }],
  ['material.address', { url: '/desk' }],
  ['material.address', { url: '//elsewhere.test/x' }],
  ['material.noTitle', { title: ' ' }],
  ['material.language', { language: 'the French one' }],
])('refuses with %s', async (message, given) => {
  const { id } = await makeSession(db())
  expect(await addMaterial(film(id, given), editor, NOW)).toMatchObject({
    problem: { kind: 'invalid', issues: [{ message }] },
  })
})

it('takes one off once, and says what it was in the audit trail', async () => {
  const { id } = await makeSession(db())
  const added = await addMaterial(film(id), editor, NOW)
  const materialId = added.ok ? added.value.materialId : ''
  const outcomes = await Promise.all([
    removeMaterial({ materialId }, editor, NOW),
    removeMaterial({ materialId }, editor, NOW),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await listMaterials(id)).toEqual([])
  expect(await db().auditEvent.findFirst({ where: { subjectId: id, verb: 'material.remove' } })).toMatchObject({
    details: { title: 'The whole panel', url: FILM },
  })
})

it('is for the editors of the session’s edition', async () => {
  const { id } = await makeSession(db())
  const user = await makeUser(db(), { role: 'editor' })
  const elsewhere = [(await makeEdition(db())).id]
  const other = userViewer({
    userId: user.id,
    sessionId: randomUUID(),
    name: 'X',
    role: 'editor',
    editionIds: elsewhere,
  })
  const contributor = await viewerWith('contributor')
  for (const viewer of [other, contributor]) {
    expect(await addMaterial(film(id), viewer, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
  }
  const added = await addMaterial(film(id), editor, NOW)
  const materialId = added.ok ? added.value.materialId : ''
  expect(await removeMaterial({ materialId }, contributor, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await addMaterial(film(randomUUID()), editor, NOW)).toMatchObject({ problem: { kind: 'not-found' } })
})
