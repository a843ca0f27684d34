import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { deleteCommentInput, type DeleteCommentInput } from '../schema'
import { onThread } from './on-thread'
import { ownComment, threadOfComment } from './own-comment'

/** Takes one's own comment back: its words are gone, its place in the thread stays for what was answered to it. */
export async function deleteComment(input: DeleteCommentInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onThread(deleteCommentInput, input, viewer, threadOfComment, async ({ tx, thread, input: { commentId } }) => {
    const own = await ownComment(tx, commentId, viewer)
    if (!own.ok) return own
    await tx.comment.update({ where: { id: commentId }, data: { body: '', deletedAt: now } })
    await tx.commentMention.deleteMany({ where: { commentId } })
    await recordAudit(tx, viewer, now, {
      verb: 'comment.delete',
      subject: 'article',
      subjectId: thread.article.id,
      details: { threadId: thread.id, commentId },
    })
    return ok(null)
  })
}
