import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { correctArticleInput, type CorrectArticleInput } from '../schema'
import { checkStory } from './check-story'
import { onArticle } from './on-article'
import { cancelPlan } from './plan-job'
import { putLive } from './put-live'
import { recordStep } from './record-step'

/**
 * Puts the newest revision before the readers together with the note that tells them of it: a correction, a clarification,
 * an update or a note by the editor. The text may be the one they see already; then the note alone is new.
 */
export async function correctArticle(
  input: CorrectArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ slug: string; revision: number }>> {
  return onArticle('correct', correctArticleInput, input, viewer, async ({ tx, article, input: correction }) => {
    const { articleId, kind, note, shown, revision } = correction
    const story = await checkStory(tx, article, revision, now)
    if (!story.ok) return story

    await tx.correction.create({
      data: { articleId, kind, note, shown, revision, at: now, byId: viewerUserId(viewer) },
    })
    await cancelPlan(tx, article)
    await recordStep(tx, viewer, now, {
      articleId,
      verb: kind,
      state: 'published',
      revision,
      note,
      details: { shown },
    })
    await putLive(tx, article, story.value, now)
    return ok({ slug: article.slug, revision })
  })
}
