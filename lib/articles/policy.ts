import type { Viewer } from '@/lib/auth/model'
import { coversStory, may, type Place } from '@/lib/auth/policy'
import { allowsState, EDITORIAL_VERBS, type EditorialVerb } from '@/lib/editorial/transitions'
import type { ArticleState } from '@/lib/platform/db/generated/enums'

/** What has to be known of a story to say who may do what to it. */
export interface Owned extends Place {
  createdById: string | null
}

interface OwnedArticle extends Owned {
  state: ArticleState
}

/** Whether the viewer may use this verb at all, whatever state the story is in. */
export function mayUse(verb: EditorialVerb, viewer: Viewer, article: Owned): boolean {
  return may(viewer, `article.${verb}`) && canSee(viewer, article) && coversStory(viewer, article)
}

/** Whether a button for this verb belongs on the viewer's screen now. */
export function canUse(verb: EditorialVerb, viewer: Viewer, article: OwnedArticle): boolean {
  return mayUse(verb, viewer, article) && allowsState(verb, article.state)
}

/** Everybody sees what they began; who may read all sees the rest too, of what their role is for. */
export function canSee(viewer: Viewer, article: Owned): boolean {
  if (viewer.kind === 'system' || article.createdById === viewer.userId) return true
  return may(viewer, 'article.read-all') && coversStory(viewer, article)
}

/** Every verb, and whether the viewer may use it on the story now: what the desk shows. */
export function verbsOpenTo(
  viewer: Viewer,
  article: OwnedArticle & { publishAt: Date | null; deletedAt: Date | null },
): Record<EditorialVerb, boolean> {
  const fits = (verb: EditorialVerb) => {
    if ((verb === 'restore') !== (article.deletedAt !== null)) return false
    // Readers would see it at once.
    if (verb === 'set-language' && article.state === 'published') return canUse('publish', viewer, article)
    return verb !== 'unschedule' || article.publishAt !== null
  }
  const open = EDITORIAL_VERBS.map((verb) => [verb, fits(verb) && canUse(verb, viewer, article)])
  return Object.fromEntries(open) as Record<EditorialVerb, boolean>
}
