import { expect, it, vi } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { log } from '@/lib/platform/log'
import { makeSession } from '@/prisma/factories/sessions'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishArticle } from './commands/publish-article'
import { getArticle } from './queries/article'
import { listFullArticles } from './queries/full'
import { listArticles } from './queries/list'

const NOW = new Date('2026-11-20T10:00:00Z')

it('leaves a story that cannot be read out of every list, says so in the log, and hides no other', async () => {
  const editor = await viewerWith('editor')
  const session = await makeSession(db())
  const published = async () => {
    const story = await makeDraft(editor, NOW, undefined, { sessionIds: [session.id] })
    expect(await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
    return story
  }
  const [story, sister, unreadable] = [await published(), await published(), await published()]
  const [articleId, headline] = [unreadable.id, 'Of another age']
  const { id: liveRevisionId } = await db().articleRevision.create({
    data: { articleId, number: 2, baseNumber: 1, createdAt: NOW, headline, standfirst: '', content: { pages: [] } },
  })
  await db().article.update({ where: { id: articleId }, data: { revision: 2, liveRevisionId } })
  const told = vi.spyOn(log(), 'error').mockReturnValue()

  const about = { sessionId: session.id }
  const both = [story.slug, sister.slug].sort()
  expect((await listArticles(about, { limit: 10 })).map(({ slug }) => slug).sort()).toEqual(both)
  expect((await listFullArticles(10, about)).map(({ slug }) => slug).sort()).toEqual(both)
  expect(told).toHaveBeenCalled()
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ revisionId: liveRevisionId }), expect.any(String))
  // Asked for by itself it is a fault, and no empty page.
  await expect(getArticle(unreadable.slug)).rejects.toThrow()
})
