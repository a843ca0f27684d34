import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeTopic } from '@/prisma/factories/topics'
import { as } from '@/prisma/testing/as-viewer'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import type { BulkInput } from '../../bulk-verbs'
import { articleContent } from '../../content'
import { previewBulk } from '../../desk-queries/bulk'
import { publishArticle } from '../publish-article'
import { runBulk } from './run-bulk'

vi.mock('@/lib/auth/session', async () => {
  const { there } = await import('@/prisma/testing/as-viewer')
  return { requireViewer: () => Promise.resolve(there.viewer) }
})

const NOW = new Date('2026-11-20T10:00:00Z')
const DUE = new Date('2026-11-21T10:00:00Z')

let editor: Viewer
let author: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  author = await viewerWith('contributor')
})

const drafts = (viewer: Viewer, ...headlines: string[]) =>
  Promise.all(headlines.map((headline) => makeDraft(viewer, NOW, headline)))
const run = (order: BulkInput['order'], stories: { id: string }[], viewer = editor, runId: string = randomUUID()) =>
  runBulk({ runId, order, stories: stories.map(({ id }) => ({ articleId: id, revision: 1 })) }, viewer, NOW)
const reasons = async (ran: ReturnType<typeof run>) => {
  const done = await ran
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  return done.value.map(({ refusal }) => refusal?.reason ?? null)
}
const stateOf = async ({ id }: { id: string }) => (await db().article.findUniqueOrThrow({ where: { id } })).state
const steps = (articleId: string, verb: string) => db().articleStatus.count({ where: { articleId, verb } })

describe('runBulk', () => {
  it('publishes what is ready and leaves the rest untouched, with each reason', async () => {
    const stories = await drafts(editor, 'Ready', '', 'Ready too')
    const done = await run({ verb: 'publish' }, stories)
    expect(done).toMatchObject({
      ok: true,
      value: [
        { refusal: null },
        { refusal: { reason: 'not-ready', issues: [{ path: 'headline', message: 'headline.missing' }] } },
        { refusal: null },
      ],
    })
    expect(await Promise.all(stories.map(stateOf))).toEqual(['published', 'draft', 'published'])
  })

  it('comes to its end though one story cannot even be read', async () => {
    const [broken, sound] = await drafts(editor, 'Broken', 'Sound')
    if (!broken || !sound) throw new Error('There are no stories.')
    await db().articleRevision.create({
      data: {
        articleId: broken.id,
        number: 2,
        baseNumber: 1,
        createdAt: NOW,
        headline: '',
        standfirst: '',
        content: {},
      },
    })
    await db().article.update({ where: { id: broken.id }, data: { revision: 2 } })
    const { id: topicId } = await makeTopic(db())
    const stories = [broken, sound].map(({ id }) => ({ articleId: id, revision: id === broken.id ? 2 : 1 }))
    const runId = randomUUID()
    const done = await runBulk({ runId, order: { verb: 'add-topic', topicId }, stories }, editor, NOW)
    expect(done).toMatchObject({ ok: true, value: [{ refusal: { reason: 'unexpected' } }, { refusal: null }] })
    expect((await db().bulkRun.findUniqueOrThrow({ where: { id: runId } })).outcomes).not.toBeNull()
  })

  it('is done once, however often its form arrives', async () => {
    const stories = await drafts(editor, 'Once', 'Only once')
    const runId = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => run({ verb: 'publish' }, stories, editor, runId)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    for (const { id } of stories) expect(await steps(id, 'publish')).toBe(1)
    expect(await run({ verb: 'publish' }, stories, author, runId)).toMatchObject({ problem: { kind: 'not-found' } })
  })

  it('asks the rights of each story', async () => {
    const [own] = await drafts(author, 'Own')
    const [other] = await drafts(editor, 'Other')
    if (!own || !other) throw new Error('Two stories.')
    expect(await reasons(run({ verb: 'publish' }, [own, other], author))).toEqual(['forbidden', 'not-found'])
    expect(await reasons(run({ verb: 'submit' }, [own, other], author))).toEqual([null, 'not-found'])
    expect(await reasons(run({ verb: 'approve' }, [own, other]))).toEqual([null, 'forbidden'])
  })

  it('schedules all for one time, calls it off, deletes and restores', async () => {
    const stories = await drafts(editor, 'One', 'Two')
    const schedule = { verb: 'schedule', publishAt: DUE, zone: 'Asia/Dubai' } as const
    expect(await reasons(run(schedule, stories))).toEqual([null, null])
    expect(await Promise.all(stories.map(stateOf))).toEqual(['scheduled', 'scheduled'])
    expect(await reasons(run({ ...schedule, publishAt: NOW }, stories))).toEqual(['invalid', 'invalid'])
    expect(await reasons(run({ verb: 'delete' }, stories))).toEqual(['forbidden', 'forbidden'])
    expect(await reasons(run({ verb: 'unschedule' }, stories))).toEqual([null, null])
    expect(await reasons(run({ verb: 'delete' }, stories))).toEqual([null, null])
    expect(await reasons(run({ verb: 'delete' }, stories))).toEqual(['not-found', 'not-found'])
    expect(await reasons(run({ verb: 'restore' }, stories))).toEqual([null, null])
    expect(await Promise.all(stories.map(stateOf))).toEqual(['approved', 'approved'])
  })

  it('files stories under an edition and a topic as new revisions, once', async () => {
    const [story] = await drafts(editor, 'Filed')
    if (!story) throw new Error('One story.')
    const edition = await makeEdition(db())
    const topic = await makeTopic(db())
    const file = (order: BulkInput['order'], revision: number) =>
      runBulk({ runId: randomUUID(), order, stories: [{ articleId: story.id, revision }] }, editor, NOW)
    await file({ verb: 'set-edition', editionId: edition.id }, 1)
    await file({ verb: 'add-topic', topicId: topic.id }, 2)
    expect(await file({ verb: 'add-topic', topicId: topic.id }, 3)).toMatchObject({ ok: true })
    expect(await file({ verb: 'add-topic', topicId: topic.id }, 2)).toMatchObject({
      value: [{ refusal: { reason: 'conflict' } }],
    })
    expect(await file({ verb: 'set-edition', editionId: randomUUID() }, 3)).toMatchObject({
      value: [{ refusal: { reason: 'invalid', issues: [{ message: 'edition.unknown' }] } }],
    })
    const row = await db().article.findUniqueOrThrow({
      where: { id: story.id },
      include: { revisions: { orderBy: { number: 'desc' } } },
    })
    expect(row).toMatchObject({ revision: 3, editionId: edition.id })
    expect(articleContent.parse(row.revisions[0]?.content)).toMatchObject({
      editionIds: [edition.id],
      topicIds: [topic.id],
    })
    const lines = await db().auditEvent.findMany({ where: { subjectId: story.id }, orderBy: { at: 'asc' } })
    expect(lines.map(({ verb }) => verb)).toEqual(['article.create', 'article.file', 'article.file'])
  })

  it('refuses no story, and more than a page of them', async () => {
    const many = Array.from({ length: 51 }, () => ({ id: randomUUID() }))
    expect(await run({ verb: 'delete' }, [])).toMatchObject({ problem: { issues: [{ message: 'stories.none' }] } })
    expect(await run({ verb: 'delete' }, many)).toMatchObject({ problem: { issues: [{ message: 'stories.many' }] } })
  })
})

describe('previewBulk', () => {
  it('foretells what a run does', async () => {
    const [ready, bare, out] = await drafts(editor, 'Ready', '', 'Out')
    if (!ready || !bare || !out) throw new Error('Three stories.')
    await publishArticle({ articleId: out.id, revision: 1 }, editor, NOW)
    const ids = [ready.id, bare.id, out.id, ready.id, randomUUID()]
    const preview = (verb: Parameters<typeof previewBulk>[0], viewer = editor) =>
      as(viewer, async () => (await previewBulk(verb, ids, NOW)).map(({ refusal }) => refusal?.reason ?? null))
    expect(await preview('publish')).toEqual([null, 'not-ready', 'nothing-new'])
    expect(await preview('schedule')).toEqual([null, 'not-ready', 'nothing-new'])
    expect(await preview('delete')).toEqual([null, null, 'state'])
    expect(await preview('unschedule')).toEqual(['state', 'state', 'state'])
    expect(await preview('restore')).toEqual([])
    expect(await preview('publish', author)).toEqual([])
  })
})
