import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { problem, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { readSession, type StoredSession } from './read-session'
import type { EditionOfSession } from './write-session'

interface Named {
  sessionId: string
  /** The version that was on screen. */
  base: number
}

interface OnSession<Input> {
  tx: Transaction
  input: Input
  session: StoredSession
  edition: EditionOfSession
}

/**
 * How every verb on a session begins: the input is read, the session locked, the viewer's right at its edition asked, and
 * the version on screen compared. `work` answers a problem only before it has written anything, for an answer commits.
 */
export async function onSession<Schema extends z.ZodType<Named>, T>(
  schema: Schema,
  input: z.input<Schema>,
  viewer: Viewer,
  work: (on: OnSession<z.output<Schema>>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!may(viewer, 'programme.edit')) return problem({ kind: 'forbidden' })
  const { sessionId, base } = parsed.data

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
    const session = await readSession(tx, sessionId)
    if (!session) return problem({ kind: 'not-found' })
    if (!coversEdition(viewer, session.editionId)) return problem({ kind: 'forbidden' })
    if (base !== session.version) return problem({ kind: 'conflict', current: session.version })
    const edition = await tx.edition.findUniqueOrThrow({
      where: { id: session.editionId },
      select: { id: true, slug: true, timeZone: true },
    })
    return work({ tx, input: parsed.data, session, edition })
  })
}
