import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bookPlan, PLAN_KEY } from './plan-job'

// A plan this late has missed its job, or the job is in the hands of a process that died with it: held for longer than any
// publication takes. Together with the sweep's own interval this stays under two seconds.
const LATE_MS = 600
const HELD_MS = 900
const LARGEST_SWEEP = 200

interface Overdue {
  articleId: string
  plannedRevision: number
  publishAt: Date
}

/**
 * Books anew every plan that is overdue although no job is about to keep it. Jobs that wait for another attempt are left
 * alone. Booking one too many does no harm: a plan is kept once.
 */
export async function replanOverdue(now: Date): Promise<number> {
  const overdue = await db().$queryRaw<Overdue[]>`
    SELECT article.id AS "articleId", planned_revision AS "plannedRevision", publish_at AS "publishAt"
    FROM article LEFT JOIN graphile_worker.jobs AS job ON job.key = ${PLAN_KEY} || article.id
    WHERE publish_at < ${new Date(now.getTime() - LATE_MS)}::timestamptz
      AND (job.id IS NULL
        OR job.locked_at < now() - make_interval(secs => ${HELD_MS / 1000}::float8)
        OR (job.locked_at IS NULL AND job.attempts >= job.max_attempts))
    ORDER BY publish_at
    LIMIT ${LARGEST_SWEEP}`
  for (const plan of overdue) await inTransaction((tx) => bookPlan(tx, plan))
  return overdue.length
}
