import { addJob, removeJob } from '@/lib/jobs/commands'
import type { Result } from '@/lib/core/result'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { LockedArticle } from './lock-article'

export const PUBLISH_PLANNED = 'publish-planned'

/** What the columns of a story say while nothing is planned. */
export const NO_PLAN = {
  publishAt: null,
  publishZone: null,
  plannedRevision: null,
  plannedCorrection: Prisma.DbNull,
} as const

// Unexpected errors are tried again after about 3, 7, 20 and 55 seconds; then the plan has failed.
const ATTEMPTS = 5

// The id of the story follows.
export const PLAN_KEY = `${PUBLISH_PLANNED}:`

/** What became of a plan; superseded when it was kept, changed or called off before. */
export type KeptPlan = Result<{ outcome: 'published' | 'failed' | 'superseded' }>

interface Plan {
  articleId: string
  plannedRevision: number
  publishAt: Date
}

/** Books the job that keeps a plan. A story has one at a time: a new plan takes the place of the old. */
export async function bookPlan(tx: Transaction, { articleId, plannedRevision, publishAt }: Plan): Promise<void> {
  await addJob(tx, {
    task: PUBLISH_PLANNED,
    key: PLAN_KEY + articleId,
    payload: { articleId, plannedRevision, publishAt: publishAt.toISOString() },
    runAt: publishAt,
    maxAttempts: ATTEMPTS,
  })
}

/** Takes the job off again; the columns are the verb's own to empty. */
export async function cancelPlan(tx: Transaction, article: LockedArticle): Promise<void> {
  if (article.publishAt) await removeJob(tx, PLAN_KEY + article.id)
}

/** Whether this is still what is planned for the story. */
export function isPlanOf(article: LockedArticle, plan: Pick<Plan, 'plannedRevision' | 'publishAt'>): boolean {
  return article.publishAt?.getTime() === plan.publishAt.getTime() && article.plannedRevision === plan.plannedRevision
}
