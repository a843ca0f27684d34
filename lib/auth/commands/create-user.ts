import { recordAudit } from '@/lib/audit/record'
import type { Role } from '@/lib/platform/db/generated/enums'
import { inTransaction } from '@/lib/platform/db/transaction'
import type { Viewer } from '../model'
import { hashPassword } from '../password'

interface NewUser {
  email: string
  name: string
  role: Role
  password: string
}

/** Makes an account. Throws when the e-mail has one already: whoever calls has looked, or has just made it up. */
export async function createUser(input: NewUser, viewer: Viewer, now: Date): Promise<{ id: string }> {
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx) => {
    const user = await tx.user.create({
      data: {
        email: input.email.trim().toLowerCase(),
        name: input.name,
        role: input.role,
        passwordHash,
        createdAt: now,
      },
      select: { id: true },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'user.create',
      subject: 'user',
      subjectId: user.id,
      details: { role: input.role },
    })
    return user
  })
}
