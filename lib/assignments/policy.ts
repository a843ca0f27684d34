import type { Viewer } from '@/lib/auth/model'
import { coversEdition } from '@/lib/auth/policy'
import type { Role } from '@/lib/platform/db/generated/enums'

export type AssignmentVerb = keyof typeof ASSIGNMENT_RIGHTS

/** For whom somebody may use the verb: for nobody, for themselves, or for every colleague. */
type Reach = 'nobody' | 'self' | 'anybody'

const EDITORS_ONLY = { contributor: 'nobody', editor: 'anybody', administrator: 'anybody' } as const
const OWN_OR_ANY = { contributor: 'self', editor: 'anybody', administrator: 'anybody' } as const
const OWN = { contributor: 'self', editor: 'self', administrator: 'self' } as const

/** Who may do what about assignments. One table for buttons and commands. */
export const ASSIGNMENT_RIGHTS = {
  // A contributor takes a session that nobody covers.
  assign: OWN_OR_ANY,
  reassign: EDITORS_ONLY,
  drop: OWN_OR_ANY,
  // The draft is the reporter's own: whoever wants to write it takes the assignment first.
  start: OWN,
} as const satisfies Record<string, Record<Role, Reach>>

interface Given {
  reporterId: string
  /** The edition of the session. */
  editionId: string
}

/** Whether the viewer may use the verb on an assignment of this reporter, in an edition that the role is for. */
export function mayUse(verb: AssignmentVerb, viewer: Viewer, { reporterId, editionId }: Given): boolean {
  if (viewer.kind === 'system') return true
  if (!coversEdition(viewer, editionId)) return false
  const reach: Reach = ASSIGNMENT_RIGHTS[verb][viewer.role]
  return reach === 'anybody' || (reach === 'self' && viewer.userId === reporterId)
}

/** Whether the viewer may choose among colleagues in this edition. */
export function mayAssignAnybody(viewer: Viewer, editionId: string): boolean {
  return assignsAnybody(viewer) && coversEdition(viewer, editionId)
}

/** Whether the viewer may choose among colleagues wherever their role is for. */
export function assignsAnybody(viewer: Viewer): boolean {
  return viewer.kind === 'system' || ASSIGNMENT_RIGHTS.assign[viewer.role] === 'anybody'
}
