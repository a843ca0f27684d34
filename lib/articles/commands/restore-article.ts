import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { articleInput, type ArticleInput } from '../schema'
import type { Moved } from './move-article'
import { onArticle } from './on-article'
import { recordStep } from './record-step'

/** Brings a deleted story back as it was. */
export async function restoreArticle(input: ArticleInput, viewer: Viewer, now: Date): Promise<Result<Moved>> {
  return onArticle('restore', articleInput, input, viewer, async ({ tx, article }) => {
    if (!article.deletedAt) return problem({ kind: 'forbidden' })
    const { id: articleId, state, revision } = article
    await tx.article.update({ where: { id: articleId }, data: { deletedAt: null } })
    await recordStep(tx, viewer, now, { articleId, verb: 'restore', state, revision })
    return ok({ state })
  })
}
