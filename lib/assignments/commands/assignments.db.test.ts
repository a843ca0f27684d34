import { beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { deleteArticle } from '@/lib/articles/commands/delete-article'
import { articleContent } from '@/lib/articles/content'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeAssignment } from '@/prisma/factories/assignments'
import { makeUser } from '@/prisma/factories/accounts'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { viewerWith } from '@/prisma/testing/desk'
import { signedInAs } from '@/prisma/testing/viewers'
import { assignSession } from './assign-session'
import { dropAssignment } from './drop-assignment'
import { reassign } from './reassign'
import { startStory } from './start-story'

const NOW = new Date('2026-11-20T10:00:00Z')
const due = { dueAt: new Date('2026-11-21T10:00:00Z'), dueZone: 'Asia/Dubai', note: 'Ask about water.' }

let editor: Viewer
let reporter: Viewer
let colleague: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  reporter = await viewerWith('contributor')
  colleague = await viewerWith('contributor')
})
const idOf = (viewer: Viewer) => viewerUserId(viewer) ?? ''
const verbsOf = async (subjectId: string) =>
  (await db().auditEvent.findMany({ where: { subjectId }, orderBy: { at: 'asc' } })).map(({ verb }) => verb)

async function assigned(to = reporter) {
  const session = await makeSession(db())
  const made = await assignSession({ sessionId: session.id, reporterId: idOf(to), ...due }, editor, NOW)
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return { session, assignmentId: made.value.assignmentId }
}

describe('assignSession', () => {
  it('gives a session to a reporter with one audit line', async () => {
    const { assignmentId } = await assigned()
    expect(await db().assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({
      reporterId: idOf(reporter),
      assignedById: idOf(editor),
      ...due,
    })
    expect(await verbsOf(assignmentId)).toEqual(['assignment.assign'])
  })

  it('lets one of two editors at the same moment through, and tells the other', async () => {
    const session = await makeSession(db())
    const give = (to: Viewer) => assignSession({ sessionId: session.id, reporterId: idOf(to), ...due }, editor, NOW)
    const outcomes = await Promise.all([give(reporter), give(colleague)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      problem: { kind: 'invalid', issues: [{ path: 'sessionId', message: 'session.taken' }] },
    })
    expect(await db().assignment.count({ where: { sessionId: session.id } })).toBe(1)
  })

  it('is for editors of the edition alone, and so is every later verb', async () => {
    const { session, assignmentId } = await assigned()
    const { viewer } = await signedInAs('editor', NOW, { editionIds: [(await makeEdition(db())).id] })
    const forbidden = { ok: false, problem: { kind: 'forbidden' } }
    const { id: sessionId } = await makeSession(db(), { editionId: session.editionId })
    expect(await assignSession({ sessionId, reporterId: idOf(reporter), ...due }, viewer, NOW)).toEqual(forbidden)
    const about = { assignmentId, version: 1 }
    expect(await reassign({ ...about, reporterId: idOf(colleague), ...due }, viewer, NOW)).toEqual(forbidden)
    expect(await dropAssignment({ ...about, reason: 'No.' }, viewer, NOW)).toEqual(forbidden)
  })

  it('lets a contributor take a session, and give none to a colleague', async () => {
    const { id: sessionId } = await makeSession(db())
    const take = (viewer: Viewer) => assignSession({ sessionId, reporterId: idOf(reporter), ...due }, viewer, NOW)
    expect(await take(colleague)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await take(reporter)).toMatchObject({ ok: true })
  })

  it('refuses what cannot be', async () => {
    const { id: sessionId } = await makeSession(db())
    const right = { sessionId, reporterId: idOf(reporter), ...due }
    const gone = await makeUser(db(), { disabledAt: NOW })
    const told = async (wrong: Partial<typeof right>) => {
      const refused = await assignSession({ ...right, ...wrong }, editor, NOW)
      return refused.ok ? null : 'issues' in refused.problem ? refused.problem.issues[0]?.message : refused.problem.kind
    }
    expect(await told({ sessionId: randomUUID() })).toBe('not-found')
    expect(await told({ reporterId: gone.id })).toBe('reporter.unknown')
    const { userId: elsewhere } = await signedInAs('contributor', NOW, { editionIds: [(await makeEdition(db())).id] })
    expect(await told({ reporterId: elsewhere })).toBe('reporter.unknown')
    expect(await told({ dueAt: NOW })).toBe('time.past')
    expect(await told({ dueZone: 'Mars/Base' })).toBe('zone.unknown')
    expect(await told({ note: 'x'.repeat(501) })).toBe('text.tooLong')
    expect(await told({ note: 'a\0b' })).toBe('text.unstorable')
    expect(await db().assignment.count({ where: { sessionId } })).toBe(0)
  })
})

describe('reassign', () => {
  it('gives it to another reporter, once per version', async () => {
    const { assignmentId } = await assigned()
    const give = (to: Viewer) => reassign({ assignmentId, version: 1, reporterId: idOf(to), ...due }, editor, NOW)
    const outcomes = await Promise.all([give(colleague), give(editor)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', current: 2 } })
    expect(await verbsOf(assignmentId)).toEqual(['assignment.assign', 'assignment.reassign'])
  })

  it('is for editors, for what is there, and not for a story that somebody else writes already', async () => {
    const { assignmentId } = await assigned()
    const input = { assignmentId, version: 1, reporterId: idOf(colleague), ...due }
    expect(await reassign(input, reporter, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await reassign({ ...input, assignmentId: randomUUID() }, editor, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
    expect(await reassign({ ...input, dueAt: NOW }, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'time.past' }] },
    })
    await startStory({ assignmentId }, reporter, NOW)
    expect(await reassign({ ...input, version: 2 }, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'assignment.in-work' }] },
    })
    const later = { ...input, version: 2, reporterId: idOf(reporter) }
    expect(await reassign(later, editor, NOW)).toMatchObject({ ok: true })
  })
})

describe('dropAssignment', () => {
  it('frees the session again, with a reason', async () => {
    const { session, assignmentId } = await assigned()
    const drop = (reason: string, viewer: Viewer, version = 1) =>
      dropAssignment({ assignmentId, version, reason }, viewer, NOW)
    expect(await drop('', reporter)).toMatchObject({ problem: { issues: [{ message: 'reason.missing' }] } })
    expect(await drop('Ill', colleague)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await drop('Ill', reporter, 9)).toMatchObject({ problem: { kind: 'conflict' } })
    expect(await drop('Ill', reporter)).toMatchObject({ ok: true })
    expect(await drop('Ill', reporter, 2)).toMatchObject({ problem: { issues: [{ message: 'assignment.dropped' }] } })
    expect(await verbsOf(assignmentId)).toEqual(['assignment.assign', 'assignment.drop'])
    const again = await assignSession({ sessionId: session.id, reporterId: idOf(colleague), ...due }, editor, NOW)
    expect(again).toMatchObject({ ok: true })
  })
})

describe('startStory', () => {
  it('begins one draft with session, edition and reporter, however often it is asked', async () => {
    const { session, assignmentId } = await assigned()
    const asked = await Promise.all([1, 2, 3].map(() => startStory({ assignmentId }, reporter, NOW)))
    const ids = new Set(asked.map((each) => each.ok && each.value.articleId))
    expect(ids.size).toBe(1)
    const story = await db().article.findUniqueOrThrow({
      where: { id: String([...ids][0]) },
      include: { revisions: true, assignment: true },
    })
    expect(story).toMatchObject({ state: 'draft', editionId: session.editionId, createdById: idOf(reporter) })
    expect(story.assignment?.id).toBe(assignmentId)
    expect(articleContent.parse(story.revisions[0]?.content)).toMatchObject({
      sessionIds: [session.id],
      editionIds: [session.editionId],
      bylines: [{ kind: 'person', name: reporter.kind === 'user' ? reporter.name : '' }],
    })
    const blocks = articleContent.parse(story.revisions[0]?.content).body.content.map(({ type }) => type)
    expect(blocks).toEqual(['paragraph', 'blockQuote', 'heading', 'paragraph', 'heading', 'paragraph'])
    expect(await verbsOf(assignmentId)).toEqual(['assignment.assign', 'assignment.start'])
  })

  it('is for the reporter alone, and not for what was dropped', async () => {
    const { assignmentId } = await assigned()
    expect(await startStory({ assignmentId }, editor, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await startStory({ assignmentId: randomUUID() }, reporter, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
    const off = await makeAssignment(db(), { reporterId: idOf(reporter), droppedAt: NOW, dropReason: 'Off' })
    expect(await startStory({ assignmentId: off.id }, reporter, NOW)).toMatchObject({
      problem: { issues: [{ message: 'assignment.dropped' }] },
    })
  })

  it('begins another when the first was deleted', async () => {
    const { assignmentId } = await assigned()
    const first = await startStory({ assignmentId }, reporter, NOW)
    if (!first.ok) throw new Error('Not started.')
    await deleteArticle({ articleId: first.value.articleId }, reporter, NOW)
    const second = await startStory({ assignmentId }, reporter, NOW)
    expect(second).toMatchObject({ ok: true })
    expect(second.ok && second.value.articleId).not.toBe(first.value.articleId)
  })
})
