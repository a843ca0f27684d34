import type { ArticleState, Role } from '@/lib/platform/db/generated/enums'

export type EditorialVerb = keyof typeof TRANSITIONS

interface Transition {
  from: readonly ArticleState[]
  /** Null: the state stays. */
  to: ArticleState | null
  roles: readonly Role[]
}

const NEWSROOM = ['contributor', 'editor', 'administrator'] as const
const EDITORS = ['editor', 'administrator'] as const

const BEFORE_A_DATE = ['draft', 'in_review', 'changes_asked', 'approved'] as const
const UNPUBLISHED = [...BEFORE_A_DATE, 'scheduled'] as const
const LIVING = [...UNPUBLISHED, 'published'] as const

/** Who may do what to a story in which state, and what becomes of it. One table for buttons and commands. */
export const TRANSITIONS = {
  save: { from: LIVING, to: null, roles: NEWSROOM },
  submit: { from: ['draft', 'changes_asked'], to: 'in_review', roles: NEWSROOM },
  'ask-changes': { from: ['in_review'], to: 'changes_asked', roles: EDITORS },
  approve: { from: ['in_review'], to: 'approved', roles: EDITORS },
  // A published story stays published: what is scheduled then is its update.
  schedule: { from: LIVING, to: 'scheduled', roles: EDITORS },
  // An editor had decided that the story may go out; only the date is gone.
  unschedule: { from: ['scheduled', 'published'], to: 'approved', roles: EDITORS },
  embargo: { from: UNPUBLISHED, to: null, roles: EDITORS },
  publish: { from: LIVING, to: 'published', roles: EDITORS },
  correct: { from: ['published'], to: null, roles: EDITORS },
  unpublish: { from: ['published'], to: 'draft', roles: EDITORS },
  retract: { from: ['published'], to: 'retracted', roles: EDITORS },
  'rename-address': { from: LIVING, to: null, roles: EDITORS },
  'set-language': { from: LIVING, to: null, roles: NEWSROOM },
  'share-preview': { from: LIVING, to: null, roles: EDITORS },
  delete: { from: BEFORE_A_DATE, to: null, roles: NEWSROOM },
  restore: { from: BEFORE_A_DATE, to: null, roles: NEWSROOM },
} as const satisfies Record<string, Transition>

export const EDITORIAL_VERBS = Object.keys(TRANSITIONS) as EditorialVerb[]

export function allowsState(verb: EditorialVerb, state: ArticleState): boolean {
  return rowOf(verb).from.includes(state)
}

export function rolesFor(verb: EditorialVerb): readonly Role[] {
  return rowOf(verb).roles
}

/** The state after the verb. What readers already see stays published while its update is planned or put off. */
export function stateAfter(verb: EditorialVerb, state: ArticleState): ArticleState {
  if (state === 'published' && (verb === 'schedule' || verb === 'unschedule')) return state
  return rowOf(verb).to ?? state
}

function rowOf(verb: EditorialVerb): Transition {
  return TRANSITIONS[verb]
}
