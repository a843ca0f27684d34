import { EDITORIAL_VERBS, rolesFor, type EditorialVerb } from '@/lib/editorial/transitions'
import type { ArticleKind, Role } from '@/lib/platform/db/generated/enums'
import type { Viewer } from './model'

const NEWSROOM = ['contributor', 'editor', 'administrator'] as const
const EDITORS = ['editor', 'administrator'] as const
const ADMINISTRATORS = ['administrator'] as const

const ARTICLE_VERBS = Object.fromEntries(EDITORIAL_VERBS.map((verb) => [`article.${verb}`, rolesFor(verb)])) as Record<
  `article.${EditorialVerb}`,
  readonly Role[]
>

/**
 * Every right by its name, and the roles that have it. What is asked of a story is asked with its edition and its section
 * too: a role that was given for some is none in the others.
 */
export const PERMISSIONS = {
  ...ARTICLE_VERBS,
  'desk.open': NEWSROOM,
  'article.create': NEWSROOM,
  'article.import': NEWSROOM,
  /** Stories that somebody else began. */
  'article.read-all': EDITORS,
  /** Giving a session to oneself. */
  'assignment.assign': NEWSROOM,
  /** Giving a session to a colleague. */
  'assignment.assign-all': EDITORS,
  'assignment.reassign': EDITORS,
  'assignment.drop': NEWSROOM,
  /** Calling off what a colleague was given. */
  'assignment.drop-all': EDITORS,
  /** Beginning the story of one's own assignment. Whoever else wants to write it takes the assignment first. */
  'assignment.start': NEWSROOM,
  'reference.look-up': NEWSROOM,
  /** Sessions, their people and times, tracks and named versions: asked with the edition. */
  'programme.edit': EDITORS,
  'edition.create': EDITORS,
  /** A person's record, which belongs to no edition: whoever keeps a programme has to enter its people. */
  'speaker.edit': EDITORS,
  /** Making one of two records, or two of one: it reaches into every edition. */
  'speaker.merge': EDITORS,
  /** Venues, organisations and topics. */
  'reference.edit': EDITORS,
  'media.read': NEWSROOM,
  'media.add': NEWSROOM,
  'media.describe': NEWSROOM,
  /** Pictures and documents that somebody else brought. */
  'media.describe-all': EDITORS,
  'media.delete': EDITORS,
  'account.own': NEWSROOM,
  /** The service pages and where to follow the house. */
  'site.edit': EDITORS,
  /** Recordings and documents of a session. */
  'material.edit': EDITORS,
  'user.list': ADMINISTRATORS,
  'user.invite': ADMINISTRATORS,
  'user.change-role': ADMINISTRATORS,
  'user.disable': ADMINISTRATORS,
  'user.end-sessions': ADMINISTRATORS,
  'user.reset-factors': ADMINISTRATORS,
  /** All that is held on the person of an account. */
  'user.export': ADMINISTRATORS,
  'user.erase': ADMINISTRATORS,
  'audit.read': ADMINISTRATORS,
  'outbox.read': ADMINISTRATORS,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/** Whether the viewer's role has the right; the portal itself has every one. */
export function may(viewer: Viewer, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission]
  return viewer.kind === 'system' || roles.includes(viewer.role)
}

/** Whether the viewer's role is for this edition. What belongs to none is for those whose role is for all. */
export function coversEdition(viewer: Viewer, editionId: string | null): boolean {
  if (viewer.kind === 'system' || viewer.editionIds === null) return true
  return editionId !== null && viewer.editionIds.includes(editionId)
}

/** Where a story belongs. */
export interface Place {
  editionId: string | null
  kind: ArticleKind
}

/** Whether the viewer's role is for stories of this edition and this section. */
export function coversStory(viewer: Viewer, { editionId, kind }: Place): boolean {
  return coversEdition(viewer, editionId) && coversSection(viewer, kind)
}

/** Whether the viewer's role is for this section: the stories of one kind. */
export function coversSection(viewer: Viewer, kind: ArticleKind): boolean {
  return viewer.kind === 'system' || viewer.sections === null || viewer.sections.includes(kind)
}

/** Whether the viewer's role is for every edition and every section. */
export function coversEverything(viewer: Viewer): boolean {
  return viewer.kind === 'system' || (viewer.editionIds === null && viewer.sections === null)
}

/** The kind of story that the viewer begins where none was chosen: news, unless the role is for other sections. */
export function firstSection(viewer: Viewer): ArticleKind {
  return coversSection(viewer, 'news') || viewer.kind === 'system' ? 'news' : (viewer.sections?.[0] ?? 'news')
}

/** How long a proof of identity is good for sensitive verbs, in milliseconds. */
export const PROOF_MS = 15 * 60 * 1000

/** Whether the viewer has given password or second factor a short while ago. */
export function hasProved(viewer: Viewer, now: Date): boolean {
  if (viewer.kind === 'system') return true
  return viewer.confirmedAt !== null && now.getTime() - viewer.confirmedAt.getTime() < PROOF_MS
}
