import type { ArticleState, Role } from '@/lib/platform/db/generated/enums'

export type EditorialVerb = 'save' | 'publish' | 'unpublish'

interface Transition {
  from: readonly ArticleState[]
  /** Null: the state stays. */
  to: ArticleState | null
  roles: readonly Role[]
}

const NEWSROOM = ['contributor', 'editor', 'administrator'] as const
const EDITORS = ['editor', 'administrator'] as const

/** Who may do what to a story in which state, and what becomes of it. One table for buttons and commands. */
export const TRANSITIONS: Record<EditorialVerb, Transition> = {
  save: {
    from: ['draft', 'in_review', 'changes_asked', 'approved', 'scheduled', 'published'],
    to: null,
    roles: NEWSROOM,
  },
  publish: {
    from: ['draft', 'in_review', 'changes_asked', 'approved', 'scheduled', 'published'],
    to: 'published',
    roles: EDITORS,
  },
  unpublish: { from: ['published'], to: 'draft', roles: EDITORS },
}

export function allowsState(verb: EditorialVerb, state: ArticleState): boolean {
  return TRANSITIONS[verb].from.includes(state)
}

export function allowsRole(verb: EditorialVerb, role: Role): boolean {
  return TRANSITIONS[verb].roles.includes(role)
}
