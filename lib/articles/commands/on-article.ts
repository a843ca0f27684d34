import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { problem, type Result } from '@/lib/core/result'
import { allowsState, type EditorialVerb } from '@/lib/editorial/transitions'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { canSee, mayUse } from '../policy'
import { lockArticle, lockEvenDeleted, type LockedArticle } from './lock-article'

export interface Desk<Input> {
  tx: Transaction
  article: LockedArticle
  input: Input
}

/** Every input names its story; one that also names a revision means the newest. */
interface Named {
  articleId: string
  revision?: number
}

/**
 * How every verb on a story begins: the input is read, the story locked, and the viewer and the state asked. `work` goes on
 * in the same transaction. It answers a problem only before it has written anything, for an answer commits. `before` takes
 * locks that have to be held before the story's own.
 */
export async function onArticle<Schema extends z.ZodType<Named>, T>(
  verb: EditorialVerb,
  schema: Schema,
  input: z.input<Schema>,
  viewer: Viewer,
  work: (desk: Desk<z.output<Schema>>) => Promise<Result<T>>,
  before?: (tx: Transaction) => Promise<void>,
): Promise<Result<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { articleId, revision } = parsed.data

  return inTransaction(async (tx) => {
    await before?.(tx)
    const article = await (verb === 'restore' ? lockEvenDeleted : lockArticle)(tx, articleId)
    if (!article || !canSee(viewer, article)) return problem({ kind: 'not-found' })
    if (!mayUse(verb, viewer, article) || !allowsState(verb, article.state)) return problem({ kind: 'forbidden' })
    if (revision !== undefined && revision !== article.revision) {
      return problem({ kind: 'conflict', current: article.revision })
    }
    return work({ tx, article, input: parsed.data })
  })
}
