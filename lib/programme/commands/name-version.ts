import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { viewerUserId } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { nameVersionInput, type NameVersionInput } from '../schema'
import { changesSinceLast } from './read-programme'

/**
 * Gives the programme as it stands a name. What differs from the version before goes into the public change log and its
 * feed. A version that would say nothing new is refused, but for the first.
 */
export async function nameVersion(
  input: NameVersionInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ id: string; number: number }>> {
  const parsed = nameVersionInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { editionId, base, name, note } = parsed.data
  if (!may(viewer, 'programme.edit') || !coversEdition(viewer, editionId)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const editions = await tx.$queryRaw<{ slug: string }[]>`
      SELECT slug FROM edition WHERE id = ${editionId}::uuid FOR UPDATE`
    const edition = editions[0]
    if (!edition) return problem({ kind: 'not-found' })
    const { last, programme, changes } = await changesSinceLast(tx, editionId)
    if (last !== base) return problem({ kind: 'conflict', current: last })
    if (programme.length === 0)
      return problem({ kind: 'invalid', issues: [{ path: 'name', message: 'version.empty' }] })
    if (last > 0 && changes.length === 0)
      return problem({ kind: 'invalid', issues: [{ path: 'name', message: 'version.same' }] })
    const number = last + 1
    const { id } = await tx.programmeVersion.create({
      data: { editionId, number, name, note, at: now, byId: viewerUserId(viewer), programme, changes },
      select: { id: true },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'programme.name-version',
      subject: 'edition',
      subjectId: editionId,
      details: { edition: edition.slug, number, name, changed: changes.length },
    })
    await bumpContentEpoch(tx)
    return ok({ id, number })
  })
}
