import type { Viewer } from '@/lib/auth/model'
import type { Result } from '@/lib/core/result'
import { askChangesInput, type AskChangesInput } from '../schema'
import { moveArticle, type Moved } from './move-article'

/** Hands a story back to its author, with what is missing. */
export async function askChanges(input: AskChangesInput, viewer: Viewer, now: Date): Promise<Result<Moved>> {
  return moveArticle('ask-changes', askChangesInput, input, viewer, now)
}
