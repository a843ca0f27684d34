import type { z } from 'zod'
import { fieldIssues } from '@/lib/core/field-issues'
import { problem, type Result } from '@/lib/core/result'
import type { Role } from '@/lib/platform/db/generated/enums'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import type { Viewer } from '../model'
import { hasProved, may, type Permission } from '../policy'
import { PROOF_NEEDED } from '../problems'

export interface LockedUser {
  id: string
  email: string
  role: Role
  disabledAt: Date | null
  /** True when nobody else who can sign in is an administrator. */
  lastAdministrator: boolean
}

interface Desk<Input> {
  tx: Transaction
  user: LockedUser
  input: Input
}

/**
 * How every verb on somebody's account begins: the viewer's right and a recent proof of who they are, then the account,
 * locked together with every administrator's, so that two verbs at once cannot take the last two away.
 */
export async function onUser<Schema extends z.ZodType<{ userId: string }>, T>(
  permission: Permission,
  schema: Schema,
  input: z.input<Schema>,
  viewer: Viewer,
  now: Date,
  work: (desk: Desk<z.output<Schema>>) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!may(viewer, permission)) return problem({ kind: 'forbidden' })
  const parsed = schema.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)

  return inTransaction(async (tx) => {
    const user = await lockUser(tx, parsed.data.userId)
    return user ? work({ tx, user, input: parsed.data }) : problem({ kind: 'not-found' })
  })
}

async function lockUser(tx: Transaction, userId: string): Promise<LockedUser | null> {
  const rows = await tx.$queryRaw<Omit<LockedUser, 'lastAdministrator'>[]>`
    SELECT id, email, role::text AS role, disabled_at AS "disabledAt" FROM app_user
    WHERE id = ${userId}::uuid OR (role = 'administrator' AND disabled_at IS NULL)
    ORDER BY id FOR UPDATE`
  const user = rows.find(({ id }) => id === userId)
  if (!user) return null
  const others = rows.filter((row) => row.id !== userId && row.role === 'administrator' && row.disabledAt === null)
  return {
    ...user,
    lastAdministrator: user.role === 'administrator' && user.disabledAt === null && others.length === 0,
  }
}
