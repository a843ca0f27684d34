import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeMediaAsset } from '@/prisma/factories/media'
import { as } from '@/prisma/testing/as-viewer'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { deleteArticle } from '../commands/delete-article'
import { publishArticle } from '../commands/publish-article'
import { scheduleArticle } from '../commands/schedule-article'
import { submitArticle } from '../commands/submit-article'
import { getDeskArticle } from './article'
import { countDeskArticles, listDeskArticles, listDeskAuthors } from './articles'
import { listDeletedArticles } from './deleted'
import { getQueue } from './queue'
import { getStoryRevision, listRevisions } from './revisions'
import { listArticleSteps } from './steps'

vi.mock('@/lib/auth/session', async () => {
  const { there } = await import('@/prisma/testing/as-viewer')
  return { requireViewer: () => Promise.resolve(there.viewer) }
})

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

let editor: Viewer
let author: Viewer
let colleague: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  author = await viewerWith('contributor')
  colleague = await viewerWith('contributor')
})

describe('whose stories somebody sees', () => {
  it('is their own for a contributor, everybody’s for an editor, in every query alike', async () => {
    const story = await makeDraft(author, NOW)
    const reads = async () => ({
      listed: (await listDeskArticles(NOW)).articles.some(({ id }) => id === story.id),
      opened: (await getDeskArticle(story.id)) !== null,
      steps: (await listArticleSteps(story.id)).length,
      revisions: (await listRevisions(story.id))?.revisions.length ?? 0,
      text: (await getStoryRevision(story.id, 1))?.headline ?? null,
    })
    const all = { listed: true, opened: true, steps: 1, revisions: 1, text: story.headline }
    expect(await as(author, reads)).toEqual(all)
    expect(await as(editor, reads)).toEqual(all)
    expect(await as(colleague, reads)).toEqual({ listed: false, opened: false, steps: 0, revisions: 0, text: null })
  })

  it('counts only what the list would show', async () => {
    const newcomer = await viewerWith('contributor')
    const { id } = await makeDraft(newcomer, NOW)
    await makeDraft(newcomer, NOW)
    await submitArticle({ articleId: id, revision: 1, note: null }, newcomer, NOW)
    expect(await as(newcomer, countDeskArticles)).toEqual({ draft: 1, in_review: 1 })
    expect(await as(await viewerWith('contributor'), countDeskArticles)).toEqual({})
  })

  it('warns where the right to a picture has run out, in the newest text or in what readers see', async () => {
    const newcomer = await viewerWith('editor')
    const under = async (rightExpiresAt: Date | null) => {
      const { id } = await makeMediaAsset(db(), { credit: 'Ada Vane', rightExpiresAt })
      const lead = { assetId: id, caption: null, alt: null, decorative: false }
      return { assetId: id, ...(await makeDraft(newcomer, NOW, undefined, { lead })) }
    }
    const [ended, lasting, endless] = [await under(NOW), await under(LATER), await under(null)]
    // Its newest text shows nothing any more, yet readers still see the picture.
    expect(await publishArticle({ articleId: ended.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
    await rewrite(newcomer, LATER, { id: ended.id, base: 1, headline: ended.headline })
    const { articles } = await as(newcomer, () => listDeskArticles(NOW))
    const warned = (story: { id: string }) => articles.find(({ id }) => id === story.id)?.rightEnded
    expect([ended, lasting, endless].map(warned)).toEqual([true, false, false])
  })

  it('keeps deleted stories out of every list but their own', async () => {
    const story = await makeDraft(author, NOW)
    await deleteArticle({ articleId: story.id }, author, LATER)
    const deleted = () => listDeletedArticles()
    expect((await as(author, deleted))[0]).toEqual({ id: story.id, headline: story.headline, deletedAt: LATER })
    expect(await as(colleague, deleted)).toEqual([])
    expect((await as(author, () => listDeskArticles(NOW))).articles.map(({ id }) => id)).not.toContain(story.id)
    expect(await as(author, () => getDeskArticle(story.id))).toBeNull()
    expect(await as(author, () => listRevisions(story.id))).toBeNull()
    expect(await as(author, () => getStoryRevision(story.id, 1))).toBeNull()
  })
})

describe('a story as the editor opens it', () => {
  it('holds its newest text, what readers see, its plan and what may be done', async () => {
    const story = await makeDraft(editor, NOW)
    await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)
    await rewrite(editor, LATER, { id: story.id, base: 1, headline: 'Later words' })
    const publishAt = new Date('2026-11-21T10:00:00Z')
    await scheduleArticle(
      { articleId: story.id, revision: 2, publishAt: publishAt.toISOString(), zone: 'Asia/Dubai' },
      editor,
      LATER,
    )
    expect(await as(editor, () => getDeskArticle(story.id))).toMatchObject({
      headline: 'Later words',
      revision: 2,
      liveRevision: 1,
      may: { publish: true, unschedule: true, restore: false },
      standing: { published: true, plan: { publishAt, zone: 'Asia/Dubai', revision: 2 }, failure: null, embargo: null },
    })
    const history = await as(editor, () => listRevisions(story.id))
    expect(history?.revisions.map(({ number, live }) => [number, live])).toEqual([
      [2, false],
      [1, true],
    ])
  })
})

describe('lists', () => {
  it('ask the same number of statements whatever their length', async () => {
    const newcomer = await viewerWith('contributor')
    const { id: editionId } = await makeEdition(db())
    const grow = async () => {
      const { id } = await makeDraft(newcomer, NOW)
      await db().article.update({ where: { id }, data: { editionId } })
      const away = await makeDraft(newcomer, NOW)
      await deleteArticle({ articleId: away.id }, newcomer, NOW)
      return id
    }
    const cost = (id: string) =>
      as(newcomer, async () => [
        await countStatements(() => listDeskArticles(NOW)),
        await countStatements(() => getQueue(NOW)),
        await countStatements(() => listDeskAuthors()),
        await countStatements(() => listDeletedArticles()),
        await countStatements(() => listRevisions(id)),
        await countStatements(() => listArticleSteps(id)),
      ])
    const first = await grow()
    const one = await cost(first)
    for (let more = 2; more <= 4; more += 1) {
      await grow()
      await rewrite(newcomer, LATER, { id: first, base: more - 1, headline: `Draft ${more}` })
    }
    expect((await as(newcomer, () => listDeskArticles(NOW))).articles).toHaveLength(4)
    expect(await cost(first)).toEqual(one)
  })
})
