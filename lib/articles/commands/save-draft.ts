import { isDeepStrictEqual } from 'node:util'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { allowsState } from '@/lib/editorial/transitions'
import { inTransaction } from '@/lib/platform/db/transaction'
import { canSee, mayUse } from '../policy'
import { saveDraftInput, type SaveDraftInput } from '../schema'
import { lockArticle } from './lock-article'

interface Saved {
  revision: number
  /** False when the text was what the newest revision already says: no change, no revision. */
  changed: boolean
}

/**
 * Keeps what an author wrote as a new revision. A save whose base is not the newest revision is refused with `conflict`
 * and changes nothing. Readers go on seeing the live revision.
 */
export async function saveDraft(input: SaveDraftInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = saveDraftInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { articleId, base, headline, standfirst, content } = parsed.data

  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article || !canSee(viewer, article)) return problem({ kind: 'not-found' })
    if (!mayUse('save', viewer, article) || !allowsState('save', article.state)) return problem({ kind: 'forbidden' })
    if (article.revision !== base) return problem({ kind: 'conflict', current: article.revision })

    const head = await tx.articleRevision.findUniqueOrThrow({
      where: { articleId_number: { articleId, number: base } },
      select: { headline: true, standfirst: true, content: true },
    })
    if (isDeepStrictEqual(head, { headline, standfirst, content })) return ok({ revision: base, changed: false })

    const revision = base + 1
    await tx.articleRevision.create({
      data: {
        articleId,
        number: revision,
        baseNumber: base,
        createdAt: now,
        authorId: viewerUserId(viewer),
        headline,
        standfirst,
        content,
      },
    })
    await tx.article.update({ where: { id: articleId }, data: { revision, savedAt: now } })
    await recordAudit(tx, viewer, now, {
      verb: 'article.save',
      subject: 'article',
      subjectId: articleId,
      details: { revision },
    })
    return ok({ revision, changed: true })
  })
}
