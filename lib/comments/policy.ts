import { canSee, mayUse } from '@/lib/articles/policy'
import type { Viewer } from '@/lib/auth/model'

type OwnedArticle = Parameters<typeof mayUse>[2]

/** Who sees a story may say something about it; only people do. */
export function mayComment(viewer: Viewer, article: OwnedArticle): boolean {
  return viewer.kind === 'user' && canSee(viewer, article)
}

/** A thread is settled, or opened again, by anybody who may write the story. */
export function mayResolve(viewer: Viewer, article: OwnedArticle): boolean {
  return mayComment(viewer, article) && mayUse('save', viewer, article)
}
