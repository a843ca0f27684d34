import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { editCommentInput, type EditCommentInput } from '../schema'
import { onThread } from './on-thread'
import { ownComment, threadOfComment } from './own-comment'
import { writeMentions } from './write-mentions'

/** Words one's own comment anew. Who is named for the first time is told; who is named no more is not. */
export async function editComment(input: EditCommentInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onThread(
    editCommentInput,
    input,
    viewer,
    threadOfComment,
    async ({ tx, thread, input: { commentId, body } }) => {
      const own = await ownComment(tx, commentId, viewer)
      if (!own.ok) return own
      if (own.comment.body === body) return { ...ok(null), changed: false }
      await tx.comment.update({ where: { id: commentId }, data: { body, editedAt: now } })
      await writeMentions(tx, { id: commentId, body }, thread.article, viewer)
      await recordAudit(tx, viewer, now, {
        verb: 'comment.edit',
        subject: 'article',
        subjectId: thread.article.id,
        details: { threadId: thread.id, commentId },
      })
      return ok(null)
    },
  )
}
