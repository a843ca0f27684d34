import type { Viewer } from '@/lib/auth/model'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { AuditVerb } from './verbs'

export interface Deed {
  verb: AuditVerb
  subject: string
  subjectId: string | null
  details?: Prisma.InputJsonObject
  /** Where the request came from, if the viewer does not say. */
  address?: string | null
}

/** Writes one audit line in the deed's own transaction: no deed without a line, no line without a deed. */
export async function recordAudit(tx: Transaction, viewer: Viewer, now: Date, deed: Deed): Promise<void> {
  await tx.auditEvent.create({
    data: {
      at: now,
      actorId: viewer.kind === 'user' ? viewer.userId : null,
      actorLabel: viewer.kind === 'system' ? viewer.label : null,
      verb: deed.verb,
      subject: deed.subject,
      subjectId: deed.subjectId,
      address: viewer.kind === 'user' ? viewer.address : (deed.address ?? null),
      details: deed.details ?? {},
    },
  })
}
