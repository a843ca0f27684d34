import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { attribution } from '@/prisma/factories/articles'
import { makeAssignment } from '@/prisma/factories/assignments'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { as } from '@/prisma/testing/as-viewer'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { getAssignment, listLateAssignments, listMyAssignments, listReporters } from './assignments'
import { getCoverage } from './coverage'

vi.mock('@/lib/auth/session', async () => {
  const { there } = await import('@/prisma/testing/as-viewer')
  return { requireViewer: () => Promise.resolve(there.viewer) }
})

const NOW = new Date('2026-11-20T10:00:00Z')
const PAST = new Date('2026-11-20T09:00:00Z')

let editor: Viewer
let reporter: Viewer
let colleague: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  reporter = await viewerWith('contributor')
  colleague = await viewerWith('contributor')
})
const idOf = (viewer: Viewer) => viewerUserId(viewer) ?? ''
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

describe('assignments', () => {
  it('are seen by their reporter and by editors; done and dropped ones are owed no more', async () => {
    const reporterId = idOf(reporter)
    const open = await makeAssignment(db(), { reporterId, note: 'For you' })
    const late = await makeAssignment(db(), { reporterId, dueAt: PAST })
    await makeAssignment(db(), { reporterId, droppedAt: NOW, dropReason: 'Off' })
    const story = await makeDraft(reporter, NOW)
    await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)
    await makeAssignment(db(), { reporterId, dueAt: PAST, articleId: story.id })

    expect(ids(await as(reporter, () => listMyAssignments(NOW)))).toEqual([late.id, open.id])
    expect(ids(await as(reporter, () => listLateAssignments(NOW)))).toEqual([late.id])
    expect(ids(await as(editor, () => listLateAssignments(NOW)))).toContain(late.id)
    expect(await as(colleague, () => listLateAssignments(NOW))).toEqual([])
    expect(await as(reporter, () => getAssignment(open.id, NOW))).toMatchObject({ note: 'For you', state: 'open' })
    expect(await as(colleague, () => getAssignment(open.id, NOW))).toBeNull()
    expect(await as(editor, () => getAssignment(randomUUID(), NOW))).toBeNull()
  })

  it('can be given to everybody by an editor, to oneself by a contributor', async () => {
    expect(ids(await as(reporter, () => listReporters(randomUUID())))).toEqual([idOf(reporter)])
    expect(ids(await as(editor, () => listReporters(randomUUID())))).toEqual(
      expect.arrayContaining([idOf(editor), idOf(colleague)]),
    )
  })
})

describe('the coverage board', () => {
  it('joins sessions with drafts by link and by quote, and with what is assigned', async () => {
    const edition = await makeEdition(db())
    const [linked, quoted, bare] = await Promise.all(
      [1, 2, 3].map((position) => makeSession(db(), { editionId: edition.id, position })),
    )
    if (!linked || !quoted || !bare) throw new Error('Three sessions.')
    const draft = await makeDraft(reporter, NOW, undefined, {
      sessionIds: [linked.id],
      quotes: [attribution({ sessionId: quoted.id, speakerLabel: 'the moderator' })],
    })
    const given = await makeAssignment(db(), { sessionId: bare.id, reporterId: idOf(reporter), note: 'Between us' })
    const read = () => getCoverage(edition.id, NOW)

    const rows = await as(editor, read)
    expect(rows.map(({ session, stories, assignment }) => [session.id, ids(stories), assignment?.id ?? null])).toEqual([
      [linked.id, [draft.id], null],
      [quoted.id, [draft.id], null],
      [bare.id, [], given.id],
    ])
    expect(rows[0]?.stories[0]).toMatchObject({ pictures: 0, unverifiedQuotes: 1, state: 'draft' })

    const others = await as(colleague, read)
    expect(others.flatMap(({ stories }) => stories)).toEqual([])
    expect(others[2]?.assignment).toMatchObject({ reporter: { id: idOf(reporter) }, note: '' })
  })

  it('shows everybody what is published, and colleagues no later draft of it', async () => {
    const session = await makeSession(db())
    const story = await makeDraft(reporter, NOW, 'As published', { sessionIds: [session.id] })
    await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)
    await db().articleRevision.create({
      data: {
        articleId: story.id,
        number: 2,
        baseNumber: 1,
        createdAt: NOW,
        headline: 'A secret',
        standfirst: '',
        content: { quotes: [], sessionIds: [session.id] },
      },
    })
    await db().article.update({ where: { id: story.id }, data: { revision: 2 } })
    const headline = async () => (await getCoverage(session.editionId, NOW))[0]?.stories[0]?.headline
    expect(await as(reporter, headline)).toBe('A secret')
    expect(await as(editor, headline)).toBe('A secret')
    expect(await as(colleague, headline)).toBe('As published')
  })

  it('asks the same number of statements for one session and for many, and none is an empty board', async () => {
    const edition = await makeEdition(db())
    expect(await as(editor, () => getCoverage(edition.id, NOW))).toEqual([])
    const grow = async () => {
      const { id: sessionId } = await makeSession(db(), { editionId: edition.id })
      const story = await makeDraft(editor, NOW, undefined, { sessionIds: [sessionId] })
      await makeAssignment(db(), { sessionId, articleId: story.id })
    }
    await grow()
    const cost = () => as(editor, () => countStatements(() => getCoverage(edition.id, NOW)))
    const one = await cost()
    await grow()
    await grow()
    expect(await as(editor, () => getCoverage(edition.id, NOW))).toHaveLength(3)
    expect(await cost()).toBe(one)
  })
})
