import { recordAudit, type Deed } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { assignmentState } from '../model'
import { mayUse } from '../policy'
import { dropAssignmentInput, type DropAssignmentInput } from '../schema'
import { CLOSED } from './closed'
import { givenTo, lockAssignment } from './lock'

/** Calls an assignment off, with the reason. A story that was begun stays what it is. */
export async function dropAssignment(
  input: DropAssignmentInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ assignmentId: string }>> {
  const parsed = dropAssignmentInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assignmentId, version, reason } = parsed.data

  return inTransaction(async (tx) => {
    const assignment = await lockAssignment(tx, assignmentId)
    if (!assignment) return problem({ kind: 'not-found' })
    if (!mayUse('drop', viewer, givenTo(assignment))) return problem({ kind: 'forbidden' })
    if (version !== assignment.version) return problem({ kind: 'conflict', current: assignment.version })
    const state = assignmentState(assignment)
    if (state === 'done' || state === 'dropped') {
      return problem({ kind: 'invalid', issues: [{ path: 'reason', message: CLOSED[state] }] })
    }
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { droppedAt: now, dropReason: reason, version: { increment: 1 } },
    })
    const deed: Deed = { verb: 'assignment.drop', subject: 'assignment', subjectId: assignmentId, details: { reason } }
    await recordAudit(tx, viewer, now, deed)
    return ok({ assignmentId })
  })
}
