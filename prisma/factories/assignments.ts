import type { Prisma } from '@/lib/platform/db/generated/client'
import { makeUser } from './accounts'
import type { Writer } from './client'
import { makeSession } from './sessions'

/** An open assignment: a session and a reporter of its own unless they are given, due in the spring of 2030. */
export async function makeAssignment(db: Writer, given: Partial<Prisma.AssignmentUncheckedCreateInput> = {}) {
  return db.assignment.create({
    data: {
      dueAt: new Date('2030-03-01T12:00:00Z'),
      dueZone: 'Asia/Dubai',
      assignedAt: new Date('2026-11-20T10:00:00Z'),
      ...given,
      sessionId: given.sessionId ?? (await makeSession(db)).id,
      reporterId: given.reporterId ?? (await makeUser(db, { role: 'contributor', name: 'Test Reporter' })).id,
    },
  })
}
