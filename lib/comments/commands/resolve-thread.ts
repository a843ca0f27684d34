import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { mayResolve } from '../policy'
import { resolveThreadInput, type ResolveThreadInput } from '../schema'
import { onThread } from './on-thread'

/** Settles a thread, or opens it again. Of two who do the same at once, the second changes nothing. */
export async function resolveThread(input: ResolveThreadInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onThread(
    resolveThreadInput,
    input,
    viewer,
    (_, { threadId }) => Promise.resolve(threadId),
    async ({ tx, thread, input: { resolved } }) => {
      if (!mayResolve(viewer, thread.article)) return problem({ kind: 'forbidden' })
      if ((thread.resolvedAt !== null) === resolved) return { ...ok(null), changed: false }
      await tx.commentThread.update({
        where: { id: thread.id },
        data: resolved
          ? { resolvedAt: now, resolvedById: viewerUserId(viewer) }
          : { resolvedAt: null, resolvedById: null },
      })
      await recordAudit(tx, viewer, now, {
        verb: resolved ? 'comment.resolve' : 'comment.reopen',
        subject: 'article',
        subjectId: thread.article.id,
        details: { threadId: thread.id },
      })
      return ok(null)
    },
  )
}
