import { z } from 'zod'
import { recordAudit } from '@/lib/audit/record'
import { inTransaction } from '@/lib/platform/db/transaction'
import { systemViewer } from '../model'
import type { Opening, Origin } from './open-session'
import { startSession } from './open-session'

const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(254).toLowerCase().optional(),
  email_verified: z.boolean().optional(),
})

/**
 * Opens a session for somebody whom the identity provider vouches for. It makes no accounts: the first time, a verified
 * e-mail has to be that of an account; from then on the provider's own id of the person counts. Its second factor is the
 * provider's business.
 */
export async function openSsoSession(profile: unknown, issuer: string, origin: Origin, now: Date): Promise<Opening> {
  const parsed = claims.safeParse(profile)
  if (!parsed.success) return { kind: 'refused' }
  const { sub: subject, email, email_verified: verified } = parsed.data

  return inTransaction(async (tx) => {
    const identity = await tx.userIdentity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      select: { user: true },
    })
    const user = identity?.user ?? (email && verified ? await tx.user.findUnique({ where: { email } }) : null)
    if (!user || user.disabledAt) {
      await recordAudit(tx, systemViewer('sign-in'), now, {
        verb: 'session.refuse',
        subject: 'user',
        subjectId: user?.id ?? null,
        address: origin.address,
        details: { by: 'single sign-on' },
      })
      return { kind: 'refused' }
    }
    if (!identity) await tx.userIdentity.create({ data: { userId: user.id, issuer, subject, createdAt: now } })
    const session = await startSession(tx, user, { ...origin, awaitsFactor: false, by: 'single sign-on' }, now)
    return { kind: 'opened', sessionId: session.id, name: user.name, email: user.email }
  })
}
