import { canSee } from '@/lib/articles/policy'
import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { isUuid } from '@/lib/core/uuid'
import { inTransaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'

/** A window opens on a story: it counts as there until it leaves or is not heard of. Answers the id of its stream. */
export async function enterStory(articleId: string, viewer: Viewer): Promise<Result<string>> {
  if (!isUuid(articleId) || viewer.kind !== 'user') return problem({ kind: 'not-found' })
  const { userId } = viewer
  return inTransaction(async (tx) => {
    const article = await tx.article.findFirst({
      where: { id: articleId, deletedAt: null },
      select: { createdById: true, editionId: true, kind: true },
    })
    if (!article || !canSee(viewer, article)) return problem({ kind: 'not-found' })
    const { id } = await tx.presence.create({ data: { articleId, userId }, select: { id: true } })
    await tellNews(tx, articleId)
    return ok(id)
  })
}
