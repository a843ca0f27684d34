import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { mayEditMaterials } from '../policy'
import { removeMaterialInput, type RemoveMaterialInput } from '../schema'

/** Takes a recording or a document off its session; the audit trail keeps what it was. */
export async function removeMaterial(
  input: RemoveMaterialInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ sessionId: string }>> {
  const parsed = removeMaterialInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { materialId } = parsed.data

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM material WHERE id = ${materialId}::uuid FOR UPDATE`
    const material = await tx.material.findUnique({
      where: { id: materialId },
      include: { session: { select: { editionId: true } } },
    })
    if (!material) return problem({ kind: 'not-found' })
    if (!mayEditMaterials(viewer, material.session.editionId)) return problem({ kind: 'forbidden' })

    await tx.material.delete({ where: { id: materialId } })
    const { sessionId, kind, title, url } = material
    await recordAudit(tx, viewer, now, {
      verb: 'material.remove',
      subject: 'session',
      subjectId: sessionId,
      details: { kind, title, url },
    })
    await bumpContentEpoch(tx)
    return ok({ sessionId })
  })
}
