import type { Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { articleInput, type ArticleInput } from '../schema'
import type { Moved } from './move-article'
import { onArticle } from './on-article'
import { recordStep } from './record-step'

/** Puts a story away that readers do not see. Nothing of it is lost, and its slug stays its own. */
export async function deleteArticle(input: ArticleInput, viewer: Viewer, now: Date): Promise<Result<Moved>> {
  return onArticle('delete', articleInput, input, viewer, async ({ tx, article }) => {
    const { id: articleId, state, revision } = article
    await tx.article.update({ where: { id: articleId }, data: { deletedAt: now } })
    await recordStep(tx, viewer, now, { articleId, verb: 'delete', state, revision })
    return ok({ state })
  })
}
