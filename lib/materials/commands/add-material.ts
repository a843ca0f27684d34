import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { mayEditMaterials } from '../policy'
import { addMaterialInput, type AddMaterialInput } from '../schema'

/** Puts a recording or a document on a session. What is there already is refused with `material.known`. */
export async function addMaterial(
  input: AddMaterialInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ materialId: string }>> {
  const parsed = addMaterialInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { sessionId, ...material } = parsed.data

  return inTransaction(async (tx) => {
    // One after another, so that of two who add the same the second is told.
    const [session] = await tx.$queryRaw<{ editionId: string }[]>`
      SELECT edition_id AS "editionId" FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
    if (!session) return problem({ kind: 'not-found' })
    if (!mayEditMaterials(viewer, session.editionId)) return problem({ kind: 'forbidden' })
    const known = await tx.material.findUnique({ where: { sessionId_url: { sessionId, url: material.url } } })
    if (known) return problem({ kind: 'invalid', issues: [{ path: 'url', message: 'material.known' }] })

    const { id } = await tx.material.create({
      data: { ...material, sessionId, addedAt: now, addedById: viewerUserId(viewer) },
      select: { id: true },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'material.add',
      subject: 'session',
      subjectId: sessionId,
      details: { kind: material.kind, title: material.title, url: material.url },
    })
    await bumpContentEpoch(tx)
    return ok({ materialId: id })
  })
}
