import { recordAudit } from '@/lib/audit/record'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { systemViewer } from '../model'
import { hashPassword } from '../password'
import { passwordProblem } from '../password-strength'
import { acceptInvitationInput, type AcceptInvitationInput } from '../schema'
import { LINK_OVER, lockLink } from './take-link'

/** Makes the account that an invitation offers. The link counts once, even for two at the same moment. */
export async function acceptInvitation(input: AcceptInvitationInput, now: Date): Promise<Result<{ email: string }>> {
  const parsed = acceptInvitationInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { token, name, password } = parsed.data

  return inTransaction(async (tx) => {
    const link = await lockLink(tx, 'invitation', token, now)
    if (!link?.role) return problem(LINK_OVER)
    const weak = passwordProblem(password, [name, link.email])
    if (weak) return problem({ kind: 'invalid', issues: [{ path: 'password', message: weak }] })
    const { email, role, editionIds, sections } = link
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return problem(LINK_OVER)
    // An edition may have gone since; the role is then for the others.
    const editions = await tx.edition.findMany({ where: { id: { in: editionIds } }, select: { id: true } })
    if (editionIds.length > 0 && editions.length === 0) return problem(LINK_OVER)

    const { id: userId } = await tx.user.create({
      data: {
        email,
        name,
        role,
        sections,
        passwordHash: await hashPassword(password),
        createdAt: now,
        editions: { create: editions.map(({ id: editionId }) => ({ editionId })) },
      },
      select: { id: true },
    })
    await tx.accountLink.update({ where: { id: link.id }, data: { usedAt: now, userId } })
    await recordAudit(tx, systemViewer('invitation'), now, {
      verb: 'user.accept-invitation',
      subject: 'user',
      subjectId: userId,
      details: { invitation: link.id, role },
    })
    return ok({ email })
  })
}
