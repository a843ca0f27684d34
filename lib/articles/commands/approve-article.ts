import type { Viewer } from '@/lib/auth/model'
import type { Result } from '@/lib/core/result'
import { reviewArticleInput, type ReviewArticleInput } from '../schema'
import { moveArticle, type Moved } from './move-article'

/** Says that a story may go out as this revision has it. */
export async function approveArticle(input: ReviewArticleInput, viewer: Viewer, now: Date): Promise<Result<Moved>> {
  return moveArticle('approve', reviewArticleInput, input, viewer, now)
}
