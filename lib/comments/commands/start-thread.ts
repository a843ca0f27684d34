import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'
import { mayComment } from '../policy'
import { startThreadInput, type StartThreadInput } from '../schema'
import { writeMentions } from './write-mentions'

/** Says something about a passage of a story. The story itself is not touched: no revision, nothing for readers. */
export async function startThread(
  input: StartThreadInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ threadId: string; commentId: string }>> {
  const parsed = startThreadInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { articleId, passage, body } = parsed.data

  return inTransaction(async (tx) => {
    const article = await tx.article.findFirst({
      where: { id: articleId, deletedAt: null },
      select: { createdById: true, editionId: true, kind: true },
    })
    if (!article || !mayComment(viewer, article)) return problem({ kind: 'not-found' })
    const { id: threadId } = await tx.commentThread.create({
      data: {
        articleId,
        blockId: passage.blockId,
        blockText: passage.blockText,
        passageStart: passage.start,
        passage: passage.words,
        createdAt: now,
      },
    })
    const comment = await tx.comment.create({
      data: { threadId, authorId: viewerUserId(viewer), body, createdAt: now },
    })
    await writeMentions(tx, comment, article, viewer)
    await recordAudit(tx, viewer, now, {
      verb: 'comment.start',
      subject: 'article',
      subjectId: articleId,
      details: { threadId, commentId: comment.id },
    })
    await tellNews(tx, articleId)
    return ok({ threadId, commentId: comment.id })
  })
}
