import type { Viewer } from '@/lib/auth/model'
import { allowsRole, allowsState, EDITORIAL_VERBS, type EditorialVerb } from '@/lib/editorial/transitions'
import type { ArticleState } from '@/lib/platform/db/generated/enums'

interface OwnedArticle {
  state: ArticleState
  createdById: string | null
}

/** Whether the viewer may use this verb at all, whatever state the story is in. */
export function mayUse(verb: EditorialVerb, viewer: Viewer, article: Pick<OwnedArticle, 'createdById'>): boolean {
  if (viewer.kind === 'system') return true
  if (!allowsRole(verb, viewer.role)) return false
  return viewer.role !== 'contributor' || article.createdById === viewer.userId
}

/** Whether a button for this verb belongs on the viewer's screen now. */
export function canUse(verb: EditorialVerb, viewer: Viewer, article: OwnedArticle): boolean {
  return mayUse(verb, viewer, article) && allowsState(verb, article.state)
}

/** Contributors see their own stories, everybody else all. */
export function canSee(viewer: Viewer, article: Pick<OwnedArticle, 'createdById'>): boolean {
  return viewer.kind === 'system' || viewer.role !== 'contributor' || article.createdById === viewer.userId
}

/** Every verb, and whether the viewer may use it on the story now: what the desk shows. */
export function verbsOpenTo(
  viewer: Viewer,
  article: OwnedArticle & { publishAt: Date | null; deletedAt: Date | null },
): Record<EditorialVerb, boolean> {
  const fits = (verb: EditorialVerb) => {
    if ((verb === 'restore') !== (article.deletedAt !== null)) return false
    return verb !== 'unschedule' || article.publishAt !== null
  }
  const open = EDITORIAL_VERBS.map((verb) => [verb, fits(verb) && canUse(verb, viewer, article)])
  return Object.fromEntries(open) as Record<EditorialVerb, boolean>
}
