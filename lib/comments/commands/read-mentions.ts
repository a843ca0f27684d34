import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { readMentionsInput, type ReadMentionsInput } from '../schema'

/** The viewer has seen what names them in this thread. No audit line: nobody's work changes. */
export async function readMentions(input: ReadMentionsInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  const parsed = readMentionsInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (viewer.kind !== 'user') return problem({ kind: 'forbidden' })
  return inTransaction(async (tx) => {
    await tx.commentMention.updateMany({
      where: { userId: viewer.userId, readAt: null, comment: { threadId: parsed.data.threadId } },
      data: { readAt: now },
    })
    return ok(null)
  })
}
