import type { Viewer } from '@/lib/auth/model'
import { ok } from '@/lib/core/result'
import { plannedCorrection, publishPlannedInput, type PublishPlannedInput } from '../schema'
import { checkStory } from './check-story'
import { markFailed } from './fail-plan'
import { onArticle } from './on-article'
import { noteCorrection } from './note-correction'
import { isPlanOf, type KeptPlan } from './plan-job'
import { putLive } from './put-live'
import { recordStep } from './record-step'

// The queue goes by the database's clock; a process whose own clock is slower than this must not decide.
const CLOCK_DIFFERENCE_MS = 5_000

/**
 * Keeps a plan: publishes the planned revision, once. A plan that was kept, changed or called off meanwhile is left alone, so
 * the job may run as often as it likes. What is not ready then fails in public instead of going out half right.
 */
export async function publishPlanned(input: PublishPlannedInput, viewer: Viewer, now: Date): Promise<KeptPlan> {
  return onArticle(
    'publish',
    publishPlannedInput,
    input,
    viewer,
    async ({ tx, article, input: plan }): Promise<KeptPlan> => {
      if (!isPlanOf(article, plan)) return ok({ outcome: 'superseded' })
      if (plan.publishAt.getTime() - now.getTime() > CLOCK_DIFFERENCE_MS) throw new Error('The plan is not due yet.')
      // Never dated before the time that was announced.
      const at = now < plan.publishAt ? plan.publishAt : now
      const story = await checkStory(tx, article, plan.plannedRevision, at)
      if (!story.ok) {
        await markFailed(tx, article, story.problem.issues, viewer, at)
        return ok({ outcome: 'failed' })
      }
      const correction = plannedCorrection.nullable().parse(article.plannedCorrection)
      if (correction) {
        await noteCorrection(tx, article, correction, { revision: plan.plannedRevision, at, byId: null })
      }
      await recordStep(tx, viewer, at, {
        articleId: article.id,
        verb: 'publish-planned',
        state: 'published',
        revision: plan.plannedRevision,
        note: correction?.note,
        details: { plannedFor: plan.publishAt.toISOString() },
      })
      await putLive(tx, article, story.value, at)
      return ok({ outcome: 'published' })
    },
  )
}
