import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import { colleaguesOf } from '../commands/write-mentions'
import type { Discussion, Thread } from '../model'
import { mayComment, mayResolve } from '../policy'

/** All that was said about a story, oldest thread first; null for a story that the viewer may not see. */
export async function getDiscussion(articleId: string): Promise<Discussion | null> {
  const viewer = await requireViewer()
  const article = await db().article.findFirst({
    where: { id: articleId, deletedAt: null },
    select: { createdById: true, editionId: true, kind: true },
  })
  if (!article || !mayComment(viewer, article)) return null
  const [threads, colleagues] = await Promise.all([listThreads(articleId), colleaguesOf(db(), article)])
  return { threads, colleagues, mayResolve: mayResolve(viewer, article) }
}

/** A thread of which every comment was taken back has nothing more to say. */
async function listThreads(articleId: string): Promise<Thread[]> {
  const rows = await db().commentThread.findMany({
    where: { articleId, comments: { some: { deletedAt: null } } },
    include: {
      resolvedBy: { select: { name: true } },
      comments: { orderBy: { id: 'asc' }, include: { author: { select: { name: true } } } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, blockId, blockText, passageStart, passage, resolvedAt, resolvedBy, comments }) => ({
    id,
    passage: { blockId, blockText, start: passageStart, words: passage },
    resolved: resolvedAt && { by: resolvedBy?.name ?? null },
    comments: comments.map((comment) => ({
      id: comment.id,
      authorId: comment.authorId,
      author: comment.author?.name ?? null,
      body: comment.body,
      atMs: comment.createdAt.getTime(),
      edited: comment.editedAt !== null,
      deleted: comment.deletedAt !== null,
    })),
  }))
}
