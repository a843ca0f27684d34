import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'
import { moveCaretInput, type MoveCaretInput } from '../schema'

/** Says in which block the viewer's cursor is. Only a window that is there, and one's own, can be moved. */
export async function moveCaret(input: MoveCaretInput, viewer: Viewer): Promise<Result<null>> {
  const parsed = moveCaretInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (viewer.kind !== 'user') return problem({ kind: 'not-found' })
  const { articleId, stream: id, blockId } = parsed.data
  return inTransaction(async (tx) => {
    const { count } = await tx.presence.updateMany({
      where: { id, articleId, userId: viewer.userId },
      data: { blockId },
    })
    if (count === 0) return problem({ kind: 'not-found' })
    await tellNews(tx, articleId)
    return ok(null)
  })
}
