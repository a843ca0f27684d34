import type { ArticleKind, LinkPurpose, Role } from '@/lib/platform/db/generated/enums'
import type { Problem } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import type { Transaction } from '@/lib/platform/db/transaction'
import { hashToken } from '../secrets'

/** One answer for a link that was used, has expired, was withdrawn or never was. */
export const LINK_OVER: Problem = { kind: 'invalid', issues: [{ path: 'token', message: 'link.over' }] }

export interface OpenLink {
  id: string
  email: string
  role: Role | null
  editionIds: string[]
  sections: ArticleKind[]
  userId: string | null
}

/** Whether a mailed link still counts: what its page asks before it shows a form. */
export async function findLink(purpose: LinkPurpose, token: string, now: Date): Promise<{ email: string } | null> {
  return db().accountLink.findFirst({
    where: { purpose, tokenHash: hashToken(token), usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    select: { email: true },
  })
}

/** Locks a mailed link that still counts. Whoever comes second waits here, and finds it used. */
export async function lockLink(
  tx: Transaction,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<OpenLink | null> {
  const rows = await tx.$queryRaw<OpenLink[]>`
    SELECT id, email, role::text AS role, edition_ids AS "editionIds", sections::text[] AS sections, user_id AS "userId" FROM account_link
    WHERE token_hash = ${hashToken(token)} AND purpose = ${purpose}::link_purpose
      AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > ${now}
    FOR UPDATE`
  return rows[0] ?? null
}
