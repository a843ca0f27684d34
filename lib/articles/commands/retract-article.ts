import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { stateAfter } from '@/lib/editorial/transitions'
import { retractArticleInput, type RetractArticleInput } from '../schema'
import { onArticle } from './on-article'
import { recordStep } from './record-step'
import { takeDown } from './take-down'

/** Withdraws a story for good. Its address answers 410 with the reason, which the list of corrections keeps too. */
export async function retractArticle(
  input: RetractArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ slug: string }>> {
  return onArticle('retract', retractArticleInput, input, viewer, async ({ tx, article, input: { note } }) => {
    const state = stateAfter('retract', article.state)
    const { id: articleId, revision } = article
    await tx.correction.create({
      data: { articleId, kind: 'retraction', note, revision, at: now, byId: viewerUserId(viewer) },
    })
    await recordStep(tx, viewer, now, { articleId, verb: 'retract', state, revision, note })
    await takeDown(tx, article, { state, note }, now)
    return ok({ slug: article.slug })
  })
}
