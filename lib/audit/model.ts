import { z } from 'zod'

/** What the audit page and its CSV are asked for; anything that makes no sense is left out. */
export const auditFilter = z.object({
  /** The user who did it. */
  actor: z.uuid().optional().catch(undefined),
  verb: z.string().max(80).min(1).optional().catch(undefined),
  subjectId: z.uuid().optional().catch(undefined),
  /** The network address that it was done from. */
  address: z.string().trim().min(1).max(64).optional().catch(undefined),
  /** Days in UTC, both included. */
  since: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
  /** The id of the last line of the page before. */
  before: z.uuid().optional().catch(undefined),
})

export type AuditFilter = z.output<typeof auditFilter>

/** One line of the audit trail. */
export interface AuditLine {
  id: string
  at: Date
  /** Null: the portal itself, by `label`. */
  actor: string | null
  label: string | null
  verb: string
  subject: string
  subjectId: string | null
  /** What the subject is called now, where it has a name and is still there. */
  subjectName: string | null
  address: string | null
  details: unknown
}
