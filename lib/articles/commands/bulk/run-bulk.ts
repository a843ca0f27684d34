import { z } from 'zod'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Problem, type Result } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import { log } from '@/lib/platform/log'
import { bulkInput, bulkOutcome, type BulkInput, type BulkOutcome, type BulkRefusal } from '../../bulk-verbs'
import { applyOrder } from './apply-order'

/**
 * Does one verb to several stories, each in a transaction of its own: what keeps one of them back keeps no other. A run
 * that was begun already is not begun again: it is waited for, and its outcomes are answered.
 */
export async function runBulk(input: BulkInput, viewer: Viewer, now: Date): Promise<Result<BulkOutcome[]>> {
  const parsed = bulkInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { runId, order, stories } = parsed.data
  const byId = viewerUserId(viewer)
  if (!byId) return problem({ kind: 'forbidden' })

  const begun = await db().bulkRun.createMany({
    data: { id: runId, startedAt: now, byId, verb: order.verb },
    skipDuplicates: true,
  })
  if (begun.count === 0) return outcomesOf(runId, byId)

  const outcomes: BulkOutcome[] = []
  for (const story of stories) {
    outcomes.push({ articleId: story.articleId, refusal: await refusalBy(order, story, viewer, now) })
  }
  await db().bulkRun.update({ where: { id: runId }, data: { outcomes } })
  return ok(outcomes)
}

/** A fault of ours in one story is told like what keeps it back, so that the others go on and the run comes to its end. */
async function refusalBy(...[order, story, viewer, now]: Parameters<typeof applyOrder>): Promise<BulkRefusal | null> {
  try {
    const done = await applyOrder(order, story, viewer, now)
    return done.ok ? null : refusalOf(done.problem)
  } catch (error) {
    log().error({ err: error, articleId: story.articleId, verb: order.verb }, 'One story of a bulk run failed')
    return { reason: 'unexpected', issues: [] }
  }
}

const PATIENCE_MS = 20_000
const PAUSE_MS = 200

async function outcomesOf(runId: string, byId: string): Promise<Result<BulkOutcome[]>> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += PAUSE_MS) {
    const run = await db().bulkRun.findUnique({ where: { id: runId } })
    if (run?.byId !== byId) return problem({ kind: 'not-found' })
    if (run.outcomes !== null) return ok(z.array(bulkOutcome).parse(run.outcomes))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return problem({ kind: 'invalid', issues: [{ path: 'runId', message: 'run.underWay' }] })
}

function refusalOf(refused: Problem): BulkRefusal {
  const issues = 'issues' in refused ? refused.issues : []
  return { reason: refused.kind, issues }
}
