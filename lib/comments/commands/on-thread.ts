import type { z } from 'zod'
import type { Owned } from '@/lib/articles/policy'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { problem, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'
import { mayComment } from '../policy'

interface LockedThread {
  id: string
  resolvedAt: Date | null
  article: Owned & { id: string }
}

interface Desk<Input> {
  tx: Transaction
  thread: LockedThread
  input: Input
}

/**
 * How every verb on a thread begins and ends: the input is read, the thread locked, the viewer asked; and if `work` changed
 * something (`changed`), whoever looks at the story is told. What others do to the story itself is not kept waiting.
 */
export async function onThread<Schema extends z.ZodType, T>(
  schema: Schema,
  input: z.input<Schema>,
  viewer: Viewer,
  threadOf: (tx: Transaction, input: z.output<Schema>) => Promise<string | null>,
  work: (desk: Desk<z.output<Schema>>) => Promise<Result<T> & { changed?: boolean }>,
): Promise<Result<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })

  return inTransaction(async (tx) => {
    const threadId = await threadOf(tx, parsed.data)
    const thread = threadId && (await lockThread(tx, threadId))
    if (!thread || !mayComment(viewer, thread.article)) return problem({ kind: 'not-found' })
    const { changed = true, ...done } = await work({ tx, thread, input: parsed.data })
    if (done.ok && changed) {
      await tx.commentThread.update({ where: { id: thread.id }, data: { version: { increment: 1 } } })
      await tellNews(tx, thread.article.id)
    }
    return done
  })
}

async function lockThread(tx: Transaction, threadId: string): Promise<LockedThread | null> {
  const rows = await tx.$queryRaw<(Owned & { resolvedAt: Date | null; articleId: string })[]>`
    SELECT comment_thread.resolved_at AS "resolvedAt", article.id AS "articleId", article.created_by_id AS "createdById",
           article.edition_id AS "editionId", article.kind::text AS kind
    FROM comment_thread JOIN article ON article.id = comment_thread.article_id
    WHERE comment_thread.id = ${threadId}::uuid AND article.deleted_at IS NULL
    FOR UPDATE OF comment_thread`
  const row = rows[0]
  if (!row) return null
  const { resolvedAt, articleId: id, ...owned } = row
  return { id: threadId, resolvedAt, article: { id, ...owned } }
}
