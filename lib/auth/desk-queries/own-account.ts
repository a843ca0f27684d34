import 'server-only'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import type { LinkPurpose } from '@/lib/platform/db/generated/enums'
import { findLink } from '../commands/take-link'
import { endsAt, isLive } from '../lifetime'
import { hasProved } from '../policy'
import { getRegistryId, requirePermission } from '../session'

/** The viewer's own account, as its page shows it. */
export async function getOwnAccount() {
  const viewer = await requirePermission('account.own')
  if (viewer.kind !== 'user') throw new Error('Accounts are for people.')
  const now = currentTime()
  const { passwordHash, authenticator, sessions, editions, ...user } = await db().user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: {
      name: true,
      email: true,
      role: true,
      sections: true,
      editions: { select: { edition: { select: { slug: true } } }, orderBy: { edition: { slug: 'desc' } } },
      passwordHash: true,
      authenticator: { select: { confirmedAt: true } },
      passkeys: {
        select: { id: true, name: true, createdAt: true, lastUsedAt: true },
        orderBy: { createdAt: 'asc' },
      },
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: now }, awaitsFactor: false },
        select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true, userAgent: true, address: true },
        orderBy: { lastSeenAt: 'desc' },
      },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  return {
    ...user,
    editions: editions.map(({ edition }) => edition.slug),
    hasPassword: passwordHash !== null,
    hasAuthenticator: Boolean(authenticator?.confirmedAt),
    codesLeft: user._count.recoveryCodes,
    needsProof: !hasProved(viewer, now),
    sessions: sessions
      .filter((session) => endsAt(session) > now)
      .map(({ expiresAt: _, ...session }) => ({ ...session, here: session.id === viewer.sessionId })),
  }
}

/** What the request's own session waits for, if it does: the second factors that its user has. */
export async function getAwaitedFactor(): Promise<{ authenticator: boolean; passkeys: boolean } | null> {
  const id = await getRegistryId()
  const session =
    id &&
    (await db().userSession.findUnique({
      where: { id },
      include: {
        user: {
          select: {
            disabledAt: true,
            authenticator: { select: { confirmedAt: true } },
            passkeys: { select: { id: true }, take: 1 },
          },
        },
      },
    }))
  if (!session || !session.awaitsFactor || !isLive(session, currentTime())) return null
  const { authenticator, passkeys } = session.user
  return { authenticator: Boolean(authenticator?.confirmedAt), passkeys: passkeys.length > 0 }
}

/** When the request's session ends by itself: after a rest, and at the latest. Asking keeps it no longer. */
export async function getSessionEnd(): Promise<{ endsAt: Date; expiresAt: Date } | null> {
  const id = await getRegistryId()
  const session =
    id && (await db().userSession.findUnique({ where: { id }, include: { user: { select: { disabledAt: true } } } }))
  if (!session || session.awaitsFactor || !isLive(session, currentTime())) return null
  return { endsAt: endsAt(session), expiresAt: session.expiresAt }
}

/** Whose a mailed link is, while it counts. */
export async function getLink(purpose: LinkPurpose, token: string): Promise<{ email: string } | null> {
  return findLink(purpose, token, currentTime())
}
