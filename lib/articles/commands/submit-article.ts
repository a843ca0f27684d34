import type { Viewer } from '@/lib/auth/model'
import type { Result } from '@/lib/core/result'
import { reviewArticleInput, type ReviewArticleInput } from '../schema'
import { moveArticle, type Moved } from './move-article'

/** Hands a story to the editors. */
export async function submitArticle(input: ReviewArticleInput, viewer: Viewer, now: Date): Promise<Result<Moved>> {
  return moveArticle('submit', reviewArticleInput, input, viewer, now)
}
