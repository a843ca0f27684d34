import { beforeAll, describe, expect, it, vi } from 'vitest'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { makeEdition } from '@/prisma/factories/editions'
import { as } from '@/prisma/testing/as-viewer'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { cursorOf, NO_FILTER, type DeskFilter, type DeskView } from '../desk-filter'
import { listDeskArticles } from './articles'
import { getQueue } from './queue'

vi.mock('@/lib/auth/session', async () => {
  const { there } = await import('@/prisma/testing/as-viewer')
  return { requireViewer: () => Promise.resolve(there.viewer) }
})

const NOW = new Date('2026-11-20T10:00:00Z')
const PAST = new Date('2026-11-20T09:00:00Z')
const PLAN = { state: 'scheduled', publishZone: 'UTC', plannedRevision: 1 } as const

let editor: Viewer
let author: Viewer
let colleague: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  author = await viewerWith('contributor')
  colleague = await viewerWith('contributor')
})

async function story(viewer: Viewer, headline: string, data: Prisma.ArticleUncheckedUpdateInput = {}) {
  const { id } = await makeDraft(viewer, NOW, headline)
  await db().article.update({ where: { id }, data })
  return id
}

describe('the queue', () => {
  it('is told by role, and what a contributor may not see is in none of its parts', async () => {
    await story(author, 'draft')
    await story(author, 'in review', { state: 'in_review' })
    await story(author, 'changes', { state: 'changes_asked' })
    await story(author, 'approved', { state: 'approved' })
    await story(author, 'failed', { planFailedAt: PAST })
    await story(author, 'overdue', { ...PLAN, publishAt: PAST })
    await story(author, 'in time', { ...PLAN, publishAt: new Date(NOW.getTime() - 1_000) })
    await story(author, 'embargo over', { embargoUntil: PAST, embargoReason: 'Asked for' })
    await story(author, 'embargo', { embargoUntil: new Date(NOW.getTime() + 1), embargoReason: 'Asked for' })
    const mineOfEditor = await story(author, 'edited by an editor')
    await rewrite(editor, NOW, { id: mineOfEditor, base: 1, headline: 'edited by an editor' })

    const read = (viewer: Viewer, view: DeskView) =>
      as(viewer, async () =>
        (await listDeskArticles(NOW, { ...NO_FILTER, view, author: viewerUserId(author) })).articles
          .map(({ headline }) => headline)
          .sort(),
      )
    expect(await read(author, 'waiting')).toEqual(['changes'])
    expect(await read(editor, 'waiting')).toEqual(['approved', 'in review'])
    expect(await read(author, 'mine')).toHaveLength(10)
    expect(await read(editor, 'mine')).toEqual(['edited by an editor'])
    for (const viewer of [author, editor]) {
      expect(await read(viewer, 'late')).toEqual(['embargo over', 'failed', 'overdue'])
    }
    const { mine, waiting, late } = await as(author, () => getQueue(NOW))
    expect([mine.count, waiting.count, late.count]).toEqual([10, 1, 3])
    expect(mine.articles).toHaveLength(6)
    expect(late.articles.map((each) => each.late).sort()).toEqual(['embargo-over', 'overdue', 'plan-failed'])
    const none = { articles: [], count: 0 }
    expect(await as(colleague, () => getQueue(NOW))).toEqual({ mine: none, waiting: none, late: none })
  })
})

describe('the list', () => {
  it('is narrowed by every filter', async () => {
    const newcomer = await viewerWith('contributor')
    const edition = await makeEdition(db())
    const one = await story(newcomer, 'Water and power', {
      editionId: edition.id,
      kind: 'interview',
      state: 'in_review',
    })
    await story(newcomer, '100 % of it')
    const ids = (given: Partial<DeskFilter>) =>
      as(newcomer, async () => (await listDeskArticles(NOW, { ...NO_FILTER, ...given })).articles.map(({ id }) => id))
    expect(await ids({})).toHaveLength(2)
    for (const given of [
      { edition: edition.slug },
      { kind: 'interview' },
      { state: 'in_review' },
      { words: 'WATER' },
    ] as const) {
      expect(await ids(given)).toEqual([one])
    }
    expect(await ids({ words: '%' })).toHaveLength(1)
    expect(await ids({ words: 'nobody wrote this' })).toEqual([])
    expect(await ids({ author: viewerUserId(author) })).toEqual([])
  })

  it.each(['saved', 'saved-oldest', 'created'] as const)(
    'shows each story once over its pages, by %s',
    async (sort) => {
      const newcomer = await viewerWith('contributor')
      // Several of the same moment: the id decides.
      const ids = await Promise.all([1, 2, 3, 4, 5].map((n) => story(newcomer, `Story ${n}`)))
      const seen: string[] = []
      let after: string | undefined
      for (let page = 0; page < 3; page += 1) {
        const { articles, next } = await as(newcomer, () =>
          listDeskArticles(NOW, { ...NO_FILTER, sort }, { after: cursorOf(after), size: 2 }),
        )
        seen.push(...articles.map(({ id }) => id))
        expect(next === null).toBe(page === 2)
        after = next ?? undefined
      }
      expect(new Set(seen)).toEqual(new Set(ids))
      expect(seen).toHaveLength(5)
    },
  )
})
