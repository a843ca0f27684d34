import { addJob } from '@/lib/jobs/commands'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import type { LinkPurpose } from '@/lib/platform/db/generated/enums'
import type { LinkLetter } from '../link-letter'
import { hashToken, newToken } from '../secrets'

export const MAIL_LINK = 'auth.mail-link'

/** How long a mailed link counts, in milliseconds. */
export const LINK_MS: Record<LinkPurpose, number> = {
  invitation: 7 * 24 * 60 * 60 * 1000,
  password_reset: 60 * 60 * 1000,
}

const ATTEMPTS = 8

/** Books the letter of a link in the transaction that makes it. */
export async function bookLetter(tx: Transaction, linkId: string, now: Date): Promise<void> {
  await addJob(tx, {
    task: MAIL_LINK,
    key: `${MAIL_LINK} ${linkId}`,
    payload: { linkId },
    runAt: now,
    maxAttempts: ATTEMPTS,
  })
}

/**
 * Gives a link its token and the letter to send, or null when there is nothing to send: it has ended, or nobody has this
 * e-mail. A second attempt makes another token; the one before may have reached nobody.
 */
export async function writeLink(linkId: string, now: Date): Promise<LinkLetter | null> {
  return inTransaction(async (tx) => {
    const link = await tx.accountLink.findUnique({
      where: { id: linkId },
      include: { invitedBy: { select: { name: true } } },
    })
    if (!link || link.usedAt || link.withdrawnAt || link.expiresAt <= now) return null
    const userId = link.purpose === 'password_reset' ? await activeUser(tx, link.email) : null
    if (link.purpose === 'password_reset' && !userId) {
      await tx.accountLink.update({ where: { id: linkId }, data: { withdrawnAt: now } })
      return null
    }
    const token = newToken()
    await tx.accountLink.update({ where: { id: linkId }, data: { tokenHash: hashToken(token), userId } })
    const { purpose, email, expiresAt, role, invitedBy } = link
    return { purpose, email, token, expiresAt, role, invitedBy: invitedBy?.name ?? null }
  })
}

async function activeUser(tx: Transaction, email: string): Promise<string | null> {
  const user = await tx.user.findUnique({ where: { email }, select: { id: true, disabledAt: true } })
  return user && !user.disabledAt ? user.id : null
}
