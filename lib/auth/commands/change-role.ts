import { recordAudit } from '@/lib/audit/record'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Viewer } from '../model'
import { LAST_ADMINISTRATOR } from '../problems'
import { changeRoleInput, type ChangeRoleInput } from '../schema'
import { knowsEditions } from './knows-editions'
import { onUser } from './on-user'
import { withdrawInvitationsBy } from './withdraw-invitations-by'

/** Gives an account another role, or the same for other editions. It holds at the account's next request. */
export async function changeRole(input: ChangeRoleInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onUser('user.change-role', changeRoleInput, input, viewer, now, async ({ tx, user, input: wanted }) => {
    const { role, editionIds } = wanted
    const sections = [...new Set(wanted.sections)]
    if (user.lastAdministrator && role !== 'administrator') return problem(LAST_ADMINISTRATOR)
    if (!(await knowsEditions(tx, editionIds))) {
      return problem({ kind: 'invalid', issues: [{ path: 'editionIds', message: 'edition.unknown' }] })
    }
    const userId = user.id
    await tx.user.update({ where: { id: userId }, data: { role, sections } })
    await tx.userEdition.deleteMany({ where: { userId } })
    await tx.userEdition.createMany({ data: [...new Set(editionIds)].map((editionId) => ({ userId, editionId })) })
    const invitations = role === 'administrator' ? 0 : await withdrawInvitationsBy(tx, userId, now)
    await recordAudit(tx, viewer, now, {
      verb: 'user.change-role',
      subject: 'user',
      subjectId: userId,
      details: { before: user.role, role, editionIds, sections, ...(invitations > 0 && { invitations }) },
    })
    return ok(null)
  })
}
