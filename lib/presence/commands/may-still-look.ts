import { canSee } from '@/lib/articles/policy'
import { resumeSessions } from '@/lib/auth/commands/resume-sessions'
import { db } from '@/lib/platform/db/client'

interface Look {
  sessionId: string
  articleId: string
}

/** Asks again, for everybody at once, who may go on looking at which story; answers in the order of the question. */
export async function mayStillLook(looks: Look[], now: Date): Promise<boolean[]> {
  const [viewers, articles] = await Promise.all([
    resumeSessions([...new Set(looks.map(({ sessionId }) => sessionId))], now),
    db().article.findMany({
      where: { id: { in: [...new Set(looks.map(({ articleId }) => articleId))] }, deletedAt: null },
      select: { id: true, createdById: true, editionId: true, kind: true },
    }),
  ])
  const known = new Map(articles.map((article) => [article.id, article]))
  return looks.map(({ sessionId, articleId }) => {
    const [viewer, article] = [viewers.get(sessionId), known.get(articleId)]
    return viewer !== undefined && article !== undefined && canSee(viewer, article)
  })
}
