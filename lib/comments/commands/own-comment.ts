import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { problem } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'

export async function threadOfComment(tx: Transaction, { commentId }: { commentId: string }): Promise<string | null> {
  const comment = await tx.comment.findUnique({ where: { id: commentId }, select: { threadId: true } })
  return comment?.threadId ?? null
}

/** Whether the viewer may change this comment: only their own, and none that is deleted. Asked with the thread locked. */
export async function ownComment(tx: Transaction, commentId: string, viewer: Viewer) {
  const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId } })
  if (comment.deletedAt) return problem({ kind: 'not-found' })
  if (comment.authorId !== viewerUserId(viewer)) return problem({ kind: 'forbidden' })
  return { ok: true as const, comment }
}
