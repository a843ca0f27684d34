import { recordAudit } from '@/lib/audit/record'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { viewerUserId, type Viewer } from '../model'
import { hasProved, may } from '../policy'
import { PROOF_NEEDED } from '../problems'
import { inviteUserInput, linkInput, type InviteUserInput, type LinkInput } from '../schema'
import { knowsEditions } from './knows-editions'
import { bookLetter, LINK_MS } from './mail-link'

/** Invites somebody by e-mail, with the role that they will have. An earlier invitation of theirs counts no more. */
export async function inviteUser(
  input: InviteUserInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ linkId: string }>> {
  if (!may(viewer, 'user.invite')) return problem({ kind: 'forbidden' })
  const parsed = inviteUserInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!hasProved(viewer, now)) return problem(PROOF_NEEDED)
  const { email, role, editionIds } = parsed.data
  const sections = [...new Set(parsed.data.sections)]

  return inTransaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      return problem({ kind: 'invalid', issues: [{ path: 'email', message: 'email.taken' }] })
    }
    if (!(await knowsEditions(tx, editionIds))) {
      return problem({ kind: 'invalid', issues: [{ path: 'editionIds', message: 'edition.unknown' }] })
    }
    await tx.accountLink.updateMany({
      where: { purpose: 'invitation', email, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    const { id: linkId } = await tx.accountLink.create({
      data: {
        purpose: 'invitation',
        email,
        role,
        editionIds,
        sections,
        invitedById: viewerUserId(viewer),
        createdAt: now,
        expiresAt: new Date(now.getTime() + LINK_MS.invitation),
      },
      select: { id: true },
    })
    await bookLetter(tx, linkId, now)
    await recordAudit(tx, viewer, now, {
      verb: 'user.invite',
      subject: 'invitation',
      subjectId: linkId,
      details: { email, role, editionIds, sections },
    })
    return ok({ linkId })
  })
}

/** Takes an invitation back that nobody has accepted yet. */
export async function withdrawInvitation(input: LinkInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  if (!may(viewer, 'user.invite')) return problem({ kind: 'forbidden' })
  const parsed = linkInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { linkId: id } = parsed.data
  return inTransaction(async (tx) => {
    const { count } = await tx.accountLink.updateMany({
      where: { id, purpose: 'invitation', usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    if (count === 0) return problem({ kind: 'not-found' })
    await recordAudit(tx, viewer, now, { verb: 'user.withdraw-invitation', subject: 'invitation', subjectId: id })
    return ok(null)
  })
}
