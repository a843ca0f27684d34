import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { assignmentState } from '../model'
import { mayUse } from '../policy'
import { reassignInput, type ReassignInput } from '../schema'
import { CLOSED } from './closed'
import { dueIssues } from './due-issues'
import { givenTo, lockAssignment } from './lock'

/** Gives an open assignment to somebody else, or another deadline or note. Once a story is linked, its reporter stays. */
export async function reassign(
  input: ReassignInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ assignmentId: string }>> {
  const parsed = reassignInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assignmentId, version, ...due } = parsed.data

  return inTransaction(async (tx) => {
    const assignment = await lockAssignment(tx, assignmentId)
    if (!assignment) return problem({ kind: 'not-found' })
    if (!mayUse('reassign', viewer, givenTo(assignment))) return problem({ kind: 'forbidden' })
    if (version !== assignment.version) return problem({ kind: 'conflict', current: assignment.version })
    const state = assignmentState(assignment)
    const fixed = state === 'in-work' && due.reporterId !== assignment.reporterId
    if (state !== 'open' && (state !== 'in-work' || fixed)) {
      return problem({ kind: 'invalid', issues: [{ path: 'reporterId', message: CLOSED[state] }] })
    }
    const issues = await dueIssues(tx, { ...due, editionId: assignment.session.editionId }, now)
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    await tx.assignment.update({ where: { id: assignmentId }, data: { ...due, version: { increment: 1 } } })
    await recordAudit(tx, viewer, now, {
      verb: 'assignment.reassign',
      subject: 'assignment',
      subjectId: assignmentId,
      details: {
        from: assignment.reporterId,
        reporterId: due.reporterId,
        dueAt: due.dueAt.toISOString(),
        dueZone: due.dueZone,
      },
    })
    return ok({ assignmentId })
  })
}
