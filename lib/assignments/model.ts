import type { Problem } from '@/lib/core/result'
import type { ArticleState } from '@/lib/platform/db/generated/enums'

export type AssignmentState = 'open' | 'in-work' | 'done' | 'dropped'

/** An assignment as the desk shows it. */
export interface AssignmentView {
  id: string
  version: number
  session: { id: string; slug: string; title: string }
  edition: { id: string; slug: string; timeZone: string | null }
  reporter: { id: string; name: string }
  dueAt: Date
  /** IANA zone by whose wall clock the deadline was set. */
  dueZone: string
  note: string
  articleId: string | null
  state: AssignmentState
  late: boolean
  dropReason: string | null
}

interface Standing {
  droppedAt: Date | null
  article: { state: ArticleState; deletedAt: Date | null } | null
}

const WITH_READERS: readonly ArticleState[] = ['published', 'retracted']

/** Where an assignment stands. A story that was deleted is none: the session has to be covered still. */
export function assignmentState({ droppedAt, article }: Standing): AssignmentState {
  if (droppedAt) return 'dropped'
  if (!article || article.deletedAt) return 'open'
  return WITH_READERS.includes(article.state) ? 'done' : 'in-work'
}

/** Whether somebody is still waited for. */
export function isPending(state: AssignmentState): boolean {
  return state === 'open' || state === 'in-work'
}

export function isLate(state: AssignmentState, dueAt: Date, now: Date): boolean {
  return isPending(state) && dueAt <= now
}

/** What somebody typed into a form about an assignment. */
export interface AssignmentTyped {
  reporterId: string
  /** Day and time on a wall clock, as the field has it. */
  time: string
  zone: string
  note: string
  reason: string
}

/** A form about an assignment: what was typed, and why it was not taken. */
export interface AssignmentFormState {
  typed: AssignmentTyped
  problem: Problem | null
}
