import { userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { ArticleKind, Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'

type UserViewer = Extract<Viewer, { kind: 'user' }>

interface Given {
  editionIds?: string[]
  sections?: ArticleKind[]
  confirmedAt?: Date | null
}

/** Somebody new at the desk who has just given their password, with a row in the session registry. */
export async function signedInAs(role: Role, now: Date, { editionIds, sections, confirmedAt = now }: Given = {}) {
  const editions = editionIds && { create: editionIds.map((editionId) => ({ editionId })) }
  const { id: userId, name, email } = await makeUser(db(), { role, editions, sections })
  const { id: sessionId } = await db().userSession.create({
    data: { userId, createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  })
  const scope = { editionIds: editionIds ?? null, sections: sections ?? null }
  const viewer = userViewer({ userId, sessionId, name, role, ...scope, confirmedAt })
  return { viewer: viewer as UserViewer, userId, sessionId, email }
}

/** What the audit trail says of a subject, oldest first. */
export async function auditOf(subjectId: string): Promise<string[]> {
  const events = await db().auditEvent.findMany({
    where: { subjectId },
    orderBy: { id: 'asc' },
    select: { verb: true },
  })
  return events.map(({ verb }) => verb)
}
