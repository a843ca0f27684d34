import type { Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { stateAfter } from '@/lib/editorial/transitions'
import { unpublishArticleInput, type UnpublishArticleInput } from '../schema'
import { onArticle } from './on-article'
import { recordStep } from './record-step'
import { takeDown } from './take-down'

/** Takes a story from the readers and makes it a draft again. Its address answers 410 with the note until it comes back. */
export async function unpublishArticle(
  input: UnpublishArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ slug: string }>> {
  return onArticle('unpublish', unpublishArticleInput, input, viewer, async ({ tx, article, input: { note } }) => {
    const state = stateAfter('unpublish', article.state)
    await recordStep(tx, viewer, now, {
      articleId: article.id,
      verb: 'unpublish',
      state,
      revision: article.revision,
      note,
    })
    await takeDown(tx, article, { state, note }, now)
    return ok({ slug: article.slug })
  })
}
