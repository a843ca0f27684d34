import { recordAudit } from '@/lib/audit/record'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import { erasedEmail, type Viewer } from '../model'
import { BYLINES_STAND, LAST_ADMINISTRATOR, NOT_ONESELF } from '../problems'
import { eraseUserInput, type EraseUserInput } from '../schema'
import { onUser, type LockedUser } from './on-user'
import { forgetTries } from './throttle'

/**
 * Takes out of an account whatever tells who it was, for good. What they did stays under a pseudonym, the audit trail
 * included; nobody can sign in with it again. A name that stands over stories stays there only if the viewer says so: whoever
 * wants it gone from them corrects the stories first.
 */
export async function eraseUser(input: EraseUserInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  const erased = await onUser('user.erase', eraseUserInput, input, viewer, now, async ({ tx, user, input }) => {
    if (viewer.kind === 'user' && viewer.userId === user.id) return problem(NOT_ONESELF)
    if (user.lastAdministrator) return problem(LAST_ADMINISTRATOR)
    const bylines = await storiesSignedBy(tx, user.id)
    if (bylines > 0 && !input.keepBylines) return problem(BYLINES_STAND)
    await forgetWaysIn(tx, user)
    await forgetWhoActed(tx, user)
    await tx.user.update({
      where: { id: user.id },
      data: {
        email: erasedEmail(user.id),
        name: pseudonym(user.id),
        passwordHash: null,
        sections: [],
        disabledAt: user.disabledAt ?? now,
      },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'user.erase',
      subject: 'user',
      subjectId: user.id,
      details: { bylines },
    })
    return ok(user)
  })
  if (!erased.ok) return erased
  const { id, email } = erased.value
  await forgetTries([
    { bucket: 'account', key: email },
    { bucket: 'reset', key: email },
    { bucket: 'factor', key: id },
    { bucket: 'proof', key: id },
  ])
  return ok(null)
}

/** Tells colleagues of one erased account from those of another, and nothing else. */
function pseudonym(id: string): string {
  return `Erased account ${id.slice(-6)}`
}

/** How many stories that readers see are signed with the account's name. */
export async function storiesSignedBy(tx: Transaction, userId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM article JOIN article_revision ON article_revision.id = article.live_revision_id
    WHERE content -> 'bylines' @> (SELECT jsonb_build_array(jsonb_build_object('name', name)) FROM app_user WHERE id = ${userId}::uuid)`
  return rows[0]?.count ?? 0
}

async function forgetWaysIn(tx: Transaction, { id: userId, email }: LockedUser): Promise<void> {
  const where = { userId }
  await tx.userSession.deleteMany({ where })
  await tx.knownDevice.deleteMany({ where })
  await tx.authenticator.deleteMany({ where })
  await tx.recoveryCode.deleteMany({ where })
  await tx.passkey.deleteMany({ where })
  await tx.userIdentity.deleteMany({ where })
  await tx.userEdition.deleteMany({ where })
  await tx.presence.deleteMany({ where })
  await tx.importDraft.deleteMany({ where: { byId: userId } })
  await tx.accountLink.deleteMany({ where: { OR: [{ userId }, { email }] } })
  await tx.accountLink.deleteMany({ where: { invitedById: userId, usedAt: null } })
}

/** What the audit trail says of them beyond the id: from where they acted, and the e-mail that was invited. */
async function forgetWhoActed(tx: Transaction, { id, email }: LockedUser): Promise<void> {
  await tx.$executeRaw`SELECT set_config('plenary.erasing', 'on', true)`
  await tx.$executeRaw`UPDATE audit_event SET address = NULL WHERE actor_id = ${id}::uuid AND address IS NOT NULL`
  await tx.$executeRaw`
    UPDATE audit_event SET address = NULL
    WHERE actor_id IS NULL AND subject = 'user' AND subject_id = ${id}::uuid AND address IS NOT NULL`
  await tx.$executeRaw`UPDATE audit_event SET details = details - 'email' WHERE details ->> 'email' = ${email}`
  await tx.$executeRaw`SELECT set_config('plenary.erasing', 'off', true)`
}
