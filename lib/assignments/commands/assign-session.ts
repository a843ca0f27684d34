import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { assignmentState, isPending } from '../model'
import { mayUse } from '../policy'
import { assignSessionInput, type AssignSessionInput } from '../schema'
import { dueIssues } from './due-issues'
import { lockSession } from './lock'

/**
 * Gives a session to a reporter. A session that somebody is at work on already is refused with `session.taken`: of two
 * editors at the same moment, the second is told. Once that story is out or was dropped, it can be given again.
 */
export async function assignSession(
  input: AssignSessionInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ assignmentId: string }>> {
  const parsed = assignSessionInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const given = parsed.data

  return inTransaction(async (tx) => {
    const session = await lockSession(tx, given.sessionId)
    if (!session) return problem({ kind: 'not-found' })
    const { editionId } = session
    if (!mayUse('assign', viewer, { reporterId: given.reporterId, editionId })) return problem({ kind: 'forbidden' })
    const others = await tx.assignment.findMany({
      where: { sessionId: given.sessionId, droppedAt: null },
      select: { droppedAt: true, article: { select: { state: true, deletedAt: true } } },
    })
    const taken = others.some((other) => isPending(assignmentState(other)))
    const issues = taken
      ? [{ path: 'sessionId', message: 'session.taken' }]
      : await dueIssues(tx, { ...given, editionId }, now)
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    const { id } = await tx.assignment.create({
      data: { ...given, assignedAt: now, assignedById: viewerUserId(viewer) },
      select: { id: true },
    })
    const { sessionId, reporterId, dueAt, dueZone } = given
    await recordAudit(tx, viewer, now, {
      verb: 'assignment.assign',
      subject: 'assignment',
      subjectId: id,
      details: { sessionId, reporterId, dueAt: dueAt.toISOString(), dueZone },
    })
    return ok({ assignmentId: id })
  })
}
