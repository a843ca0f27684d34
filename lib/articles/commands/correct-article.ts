import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { correctArticleInput, type CorrectArticleInput } from '../schema'
import { checkStory } from './check-story'
import { onArticle } from './on-article'
import { noteCorrection } from './note-correction'
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
    const { articleId, revision, ...told } = correction
    const story = await checkStory(tx, article, revision, now)
    if (!story.ok) return story

    await noteCorrection(tx, article, told, { revision, at: now, byId: viewerUserId(viewer) })
    await cancelPlan(tx, article)
    await recordStep(tx, viewer, now, {
      articleId,
      verb: told.kind,
      state: 'published',
      revision,
      note: told.note,
      details: { shown: told.shown },
    })
    await putLive(tx, article, story.value, now)
    return ok({ slug: article.slug, revision })
  })
}
