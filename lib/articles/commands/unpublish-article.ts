import { closeAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { allowsState } from '@/lib/editorial/transitions'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { canSee, mayUse } from '../policy'
import { unpublishArticleInput, type UnpublishArticleInput } from '../schema'
import { partStory } from './join-live-story'
import { lockArticle } from './lock-article'

/** Takes a story from the readers and makes it a draft again. Its address answers 410 with the note until it comes back. */
export async function unpublishArticle(
  input: UnpublishArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ slug: string }>> {
  const parsed = unpublishArticleInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { articleId, note } = parsed.data

  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article || !canSee(viewer, article)) return problem({ kind: 'not-found' })
    if (!mayUse('unpublish', viewer, article) || !allowsState('unpublish', article.state)) {
      return problem({ kind: 'forbidden' })
    }
    await partStory(tx, articleId)
    await tx.article.update({ where: { id: articleId }, data: { state: 'draft', liveRevisionId: null } })
    await tx.articleStatus.create({
      data: { articleId, state: 'draft', revision: article.revision, at: now, byId: viewerUserId(viewer), note },
    })
    await closeAddresses(tx, { subject: 'article', subjectId: articleId, note }, now)
    await recordAudit(tx, viewer, now, { verb: 'article.unpublish', subject: 'article', subjectId: articleId })
    await bumpContentEpoch(tx)
    return ok({ slug: article.slug })
  })
}
