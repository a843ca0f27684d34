import { beforeAll, expect, it } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { getArticle } from '../queries/article'
import { publishArticle } from './publish-article'
import { publishPlanned } from './publish-planned'
import { scheduleArticle } from './schedule-article'
import { unscheduleArticle } from './unschedule-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const DUE = new Date('2026-11-20T12:30:00Z')
const NOTE = { kind: 'correction' as const, note: 'The year was wrong.', shown: true }

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function updated() {
  const story = await makeDraft(editor, NOW)
  await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)
  await rewrite(editor, NOW, { id: story.id, base: 1, headline: 'The right year' })
  return story
}

const plan = (articleId: string, revision: number, correction: typeof NOTE | null) =>
  scheduleArticle({ articleId, revision, publishAt: DUE.toISOString(), zone: 'UTC', correction }, editor, NOW)
const keep = (articleId: string) =>
  publishPlanned({ articleId, plannedRevision: 2, publishAt: DUE.toISOString() }, systemViewer('queue'), DUE)

it('tells readers of a planned update at its time and not before, once', async () => {
  const { id, slug } = await updated()
  expect(await plan(id, 2, NOTE)).toMatchObject({ ok: true })
  expect((await getArticle(slug))?.corrections).toEqual([])
  await Promise.all([keep(id), keep(id)])
  expect(await getArticle(slug)).toMatchObject({
    headline: 'The right year',
    corrections: [{ kind: 'correction', note: 'The year was wrong.', at: DUE }],
  })
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ plannedCorrection: null })
})

it('forgets the note when the plan is called off or made anew without it', async () => {
  const { id, slug } = await updated()
  await plan(id, 2, NOTE)
  await unscheduleArticle({ articleId: id }, editor, NOW)
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ plannedCorrection: null })
  await plan(id, 2, NOTE)
  await plan(id, 2, null)
  await keep(id)
  expect((await getArticle(slug))?.corrections).toEqual([])
})

it('refuses a note on a story that readers do not have, and an empty one', async () => {
  const { id } = await makeDraft(editor, NOW)
  expect(await plan(id, 1, NOTE)).toEqual({
    ok: false,
    problem: { kind: 'invalid', issues: [{ path: 'correction', message: 'note.nothingToCorrect' }] },
  })
  expect(await plan((await updated()).id, 2, { ...NOTE, note: ' ' })).toMatchObject({
    problem: { issues: [{ path: 'correction.note', message: 'note.missing' }] },
  })
})
