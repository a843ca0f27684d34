import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type FieldIssue, type Result } from '@/lib/core/result'
import { embargoArticleInput, type EmbargoArticleInput } from '../schema'
import type { LockedArticle } from './lock-article'
import { onArticle } from './on-article'
import { recordStep } from './record-step'

/** Sets the moment before which a story does not go out, with the reason; or lifts it. */
export async function embargoArticle(
  input: EmbargoArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ until: Date | null }>> {
  return onArticle('embargo', embargoArticleInput, input, viewer, async ({ tx, article, input: { embargo } }) => {
    const until = embargo?.until ?? null
    const issues = until ? timeIssues(article, until, now) : []
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    const { id: articleId, state, revision } = article
    const note = embargo?.reason ?? null
    await tx.article.update({ where: { id: articleId }, data: { embargoUntil: until, embargoReason: note } })
    const details = { until: until?.toISOString() ?? null }
    await recordStep(tx, viewer, now, { articleId, verb: 'embargo', state, revision, note, details })
    return ok({ until })
  })
}

function timeIssues({ publishAt }: LockedArticle, until: Date, now: Date): FieldIssue[] {
  if (until <= now) return [{ path: 'embargo.until', message: 'time.past' }]
  if (publishAt && publishAt < until) return [{ path: 'embargo.until', message: 'time.afterPlan' }]
  return []
}
