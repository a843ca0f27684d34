import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { createArticleInput, type CreateArticleInput } from '../schema'
import { beginStory, type Begun } from './begin-story'

/** Starts a story: its identity, its first revision and its first status. Readers see nothing of it. */
export async function createArticle(input: CreateArticleInput, viewer: Viewer, now: Date): Promise<Result<Begun>> {
  if (!may(viewer, 'article.create')) return problem({ kind: 'forbidden' })
  const parsed = createArticleInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  return inTransaction((tx) => beginStory(tx, parsed.data, viewer, now))
}
