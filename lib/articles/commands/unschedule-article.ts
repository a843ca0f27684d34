import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { stateAfter } from '@/lib/editorial/transitions'
import { articleInput, type ArticleInput } from '../schema'
import type { Moved } from './move-article'
import { onArticle } from './on-article'
import { cancelPlan, NO_PLAN } from './plan-job'
import { recordStep } from './record-step'

/** Calls a plan off. The story, or its update, waits for another decision. */
export async function unscheduleArticle(input: ArticleInput, viewer: Viewer, now: Date): Promise<Result<Moved>> {
  return onArticle('unschedule', articleInput, input, viewer, async ({ tx, article }) => {
    if (!article.publishAt) return problem({ kind: 'forbidden' })
    const { id: articleId, revision } = article
    const state = stateAfter('unschedule', article.state)
    await cancelPlan(tx, article)
    await tx.article.update({ where: { id: articleId }, data: { state, ...NO_PLAN } })
    await recordStep(tx, viewer, now, { articleId, verb: 'unschedule', state, revision })
    return ok({ state })
  })
}
