import type { Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { publishArticleInput, type PublishArticleInput } from '../schema'
import { checkStory } from './check-story'
import { onArticle } from './on-article'
import { cancelPlan } from './plan-job'
import { putLive } from './put-live'
import { recordStep } from './record-step'

interface Published {
  slug: string
  revision: number
}

/** Puts the newest revision before the readers, now. */
export async function publishArticle(
  input: PublishArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<Published>> {
  return onArticle('publish', publishArticleInput, input, viewer, async ({ tx, article, input: { revision } }) => {
    const story = await checkStory(tx, article, revision, now)
    if (!story.ok) return story

    await cancelPlan(tx, article)
    await recordStep(tx, viewer, now, { articleId: article.id, verb: 'publish', state: 'published', revision })
    await putLive(tx, article, story.value, now)
    return ok({ slug: article.slug, revision })
  })
}
