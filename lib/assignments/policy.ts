import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may, type Permission } from '@/lib/auth/policy'

export type AssignmentVerb = 'assign' | 'reassign' | 'drop' | 'start'

/** The right to each verb: where the assignment is the viewer's own, and where it is somebody else's (null: nobody has it). */
const RIGHTS = {
  // A contributor takes a session that nobody covers.
  assign: { own: 'assignment.assign', others: 'assignment.assign-all' },
  reassign: { own: 'assignment.reassign', others: 'assignment.reassign' },
  drop: { own: 'assignment.drop', others: 'assignment.drop-all' },
  start: { own: 'assignment.start', others: null },
} as const satisfies Record<AssignmentVerb, { own: Permission; others: Permission | null }>

interface Given {
  reporterId: string
  /** The edition of the session. */
  editionId: string
}

/** Whether the viewer may use the verb on an assignment of this reporter, in an edition that the role is for. */
export function mayUse(verb: AssignmentVerb, viewer: Viewer, { reporterId, editionId }: Given): boolean {
  if (viewer.kind === 'system') return true
  const { own, others } = RIGHTS[verb]
  const right = viewer.userId === reporterId ? own : others
  return right !== null && may(viewer, right) && coversEdition(viewer, editionId)
}

/** Whether the viewer may choose among colleagues in this edition. */
export function mayAssignAnybody(viewer: Viewer, editionId: string): boolean {
  return assignsAnybody(viewer) && coversEdition(viewer, editionId)
}

/** Whether the viewer may choose among colleagues wherever their role is for. */
export function assignsAnybody(viewer: Viewer): boolean {
  return may(viewer, 'assignment.assign-all')
}
