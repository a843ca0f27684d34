import type { SessionStory } from '@/lib/articles/desk-queries/of-sessions'
import { isPending, type AssignmentView } from './model'

export interface CoverageSession {
  id: string
  slug: string
  title: string
  /** Calendar day of the edition, as a date column gives it. */
  day: Date | null
  startsAt: Date | null
  /** Cancelled, or replaced by another. */
  off: boolean
}

export const GAPS = ['no-story', 'no-picture', 'unverified', 'late', 'unassigned'] as const
export type Gap = (typeof GAPS)[number]

/** One line of the board: a session, what is written of it, who is at it, and what is still missing. */
export interface CoverageRow {
  session: CoverageSession
  stories: SessionStory[]
  /** The one that somebody is at work on, else the last that is done. */
  assignment: AssignmentView | null
  gaps: Gap[]
}

/** Joins an edition's sessions, in their order, with what is written and assigned. */
export function coverageRows(
  sessions: readonly CoverageSession[],
  stories: readonly SessionStory[],
  assignments: readonly AssignmentView[],
): CoverageRow[] {
  const storiesOf = grouped(stories.flatMap((story) => story.sessionIds.map((id) => [id, story] as const)))
  const assignmentsOf = grouped(assignments.map((assignment) => [assignment.session.id, assignment] as const))
  return sessions.map((session) => {
    const written = storiesOf.get(session.id) ?? []
    const given = assignmentsOf.get(session.id) ?? []
    const assignment = given.find(({ state }) => isPending(state)) ?? given.at(-1) ?? null
    return { session, stories: written, assignment, gaps: gapsOf(session, written, assignment) }
  })
}

/** How many sessions lack what. */
export function countGaps(rows: readonly CoverageRow[]): Record<Gap, number> {
  const counts = GAPS.map((gap) => [gap, rows.filter(({ gaps }) => gaps.includes(gap)).length])
  return Object.fromEntries(counts) as Record<Gap, number>
}

function gapsOf(session: CoverageSession, stories: SessionStory[], assignment: AssignmentView | null): Gap[] {
  // What did not take place needs nobody, but what was written or promised all the same is looked after.
  const wanted = !session.off
  const has = {
    'no-story': wanted && stories.length === 0,
    'no-picture': stories.some(({ pictures, state }) => pictures === 0 && state !== 'retracted'),
    unverified: stories.some(({ unverifiedQuotes, state }) => unverifiedQuotes > 0 && state !== 'retracted'),
    late: assignment?.late ?? false,
    unassigned: wanted && stories.length === 0 && !assignment,
  }
  return GAPS.filter((gap) => has[gap])
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, item] of pairs) groups.set(key, [...(groups.get(key) ?? []), item])
  return groups
}
