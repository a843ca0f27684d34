import 'server-only'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import type { ArticleKind, Role } from '@/lib/platform/db/generated/enums'
import { storiesSignedBy } from '../commands/erase-user'
import { isErased } from '../model'
import { hasProved } from '../policy'
import { requirePermission } from '../session'

/** An account in the administrators' list. */
export interface UserRow {
  id: string
  name: string
  email: string
  role: Role
  /** The editions that the role is for, as slugs; empty: all of them. */
  editions: string[]
  /** The sections that it is for; empty: all of them. */
  sections: ArticleKind[]
  disabled: boolean
  secondFactor: boolean
  lastSeenAt: Date | null
}

const FACTORS = {
  authenticator: { select: { confirmedAt: true } },
  passkeys: { select: { id: true }, take: 1 },
} as const

/** Every account: those that can sign in first, by name. */
export async function listUsers(): Promise<UserRow[]> {
  await requirePermission('user.list')
  const users = await db().user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      sections: true,
      disabledAt: true,
      ...FACTORS,
      editions: { select: { edition: { select: { slug: true } } }, orderBy: { edition: { slug: 'desc' } } },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
    },
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
  })
  return users.map(({ disabledAt, authenticator, passkeys, editions, sessions: [last], ...user }) => ({
    ...user,
    editions: editions.map(({ edition }) => edition.slug),
    disabled: disabledAt !== null,
    secondFactor: Boolean(authenticator?.confirmedAt) || passkeys.length > 0,
    lastSeenAt: last?.lastSeenAt ?? null,
  }))
}

/** One account as its administrator sees it. */
export interface UserPage extends Omit<UserRow, 'editions'> {
  editionIds: string[]
  openSessions: number
  /** Nobody's any more: a pseudonym for what was done with it. */
  erased: boolean
  /** How many stories that readers see are signed with the name. */
  bylines: number
  /** Whether the viewer has to give their password before they change anything. */
  needsProof: boolean
}

export async function getUser(id: string): Promise<UserPage | null> {
  const viewer = await requirePermission('user.list')
  const now = currentTime()
  const user = await db().user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      sections: true,
      disabledAt: true,
      ...FACTORS,
      editions: { select: { editionId: true } },
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
      _count: { select: { sessions: { where: { revokedAt: null, expiresAt: { gt: now }, awaitsFactor: false } } } },
    },
  })
  if (!user) return null
  const { disabledAt, authenticator, passkeys, editions, sessions, _count, ...rest } = user
  return {
    ...rest,
    editionIds: editions.map(({ editionId }) => editionId),
    disabled: disabledAt !== null,
    secondFactor: Boolean(authenticator?.confirmedAt) || passkeys.length > 0,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    openSessions: _count.sessions,
    erased: isErased(user),
    bylines: await storiesSignedBy(db(), id),
    needsProof: !hasProved(viewer, now),
  }
}

/** An invitation that nobody has accepted yet. */
export interface InvitationRow {
  id: string
  email: string
  role: Role
  /** How many editions it is for; 0: all of them. */
  editions: number
  /** The sections that it is for; empty: all of them. */
  sections: ArticleKind[]
  expiresAt: Date
  invitedBy: string | null
}

export async function listInvitations(): Promise<InvitationRow[]> {
  await requirePermission('user.list')
  const links = await db().accountLink.findMany({
    where: { purpose: 'invitation', usedAt: null, withdrawnAt: null, expiresAt: { gt: currentTime() } },
    select: {
      id: true,
      email: true,
      role: true,
      editionIds: true,
      sections: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return links.flatMap(({ role, invitedBy, editionIds, ...link }) =>
    role ? [{ ...link, role, editions: editionIds.length, invitedBy: invitedBy?.name ?? null }] : [],
  )
}

/** Whether the viewer has to give their password before they change anybody's account. */
export async function viewerNeedsProof(): Promise<boolean> {
  return !hasProved(await requirePermission('user.list'), currentTime())
}
