import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { replyInput, type ReplyInput } from '../schema'
import { onThread } from './on-thread'
import { writeMentions } from './write-mentions'

/** Answers in a thread, a resolved one too: it stays resolved until somebody opens it again. */
export async function reply(input: ReplyInput, viewer: Viewer, now: Date): Promise<Result<{ commentId: string }>> {
  return onThread(
    replyInput,
    input,
    viewer,
    (_, { threadId }) => Promise.resolve(threadId),
    async ({ tx, thread, input: { body } }) => {
      const comment = await tx.comment.create({
        data: { threadId: thread.id, authorId: viewerUserId(viewer), body, createdAt: now },
      })
      await writeMentions(tx, comment, thread.article, viewer)
      await recordAudit(tx, viewer, now, {
        verb: 'comment.reply',
        subject: 'article',
        subjectId: thread.article.id,
        details: { threadId: thread.id, commentId: comment.id },
      })
      return ok({ commentId: comment.id })
    },
  )
}
