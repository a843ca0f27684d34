import type { Viewer } from '@/lib/auth/model'
import { ok, type FieldIssue } from '@/lib/core/result'
import { stateAfter } from '@/lib/editorial/transitions'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { PlanFailure } from '../model'
import { publishPlannedInput, type PublishPlannedInput } from '../schema'
import type { LockedArticle } from './lock-article'
import { onArticle } from './on-article'
import { isPlanOf, NO_PLAN, type KeptPlan } from './plan-job'
import { recordStep } from './record-step'

/** Gives a plan up that could not be kept after every attempt. The desk shows it until somebody decides anew. */
export async function failPlan(input: PublishPlannedInput, viewer: Viewer, now: Date): Promise<KeptPlan> {
  return onArticle(
    'publish',
    publishPlannedInput,
    input,
    viewer,
    async ({ tx, article, input: plan }): Promise<KeptPlan> => {
      if (!isPlanOf(article, plan)) return ok({ outcome: 'superseded' })
      await markFailed(tx, article, [{ path: 'plan', message: 'plan.unexpected' }], viewer, now)
      return ok({ outcome: 'failed' })
    },
  )
}

/** Ends a plan in public view: the story goes back to where it waits for a decision, with the reason in its history. */
export async function markFailed(
  tx: Transaction,
  article: LockedArticle,
  issues: FieldIssue[],
  viewer: Viewer,
  now: Date,
): Promise<void> {
  const { id: articleId, publishAt, publishZone, plannedRevision } = article
  if (!publishAt || !publishZone || plannedRevision === null) throw new Error(`Article ${articleId} has no plan.`)
  const state = stateAfter('unschedule', article.state)
  const failure: PlanFailure = {
    publishAt: publishAt.toISOString(),
    publishZone,
    issues: issues.map((issue) => ({ ...issue })),
  }
  await tx.article.update({ where: { id: articleId }, data: { state, planFailedAt: now, ...NO_PLAN } })
  await recordStep(tx, viewer, now, {
    articleId,
    verb: 'plan-failed',
    state,
    revision: plannedRevision,
    failure,
  })
}
