import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { canDelete } from '../policy'
import { mediaInput, type MediaInput } from '../schema'
import { forgetRenditions } from './forget-renditions'
import { isInUse, lockMedia } from './lock-media'

/** Puts a picture or document away that nothing shows. Its file stays, and it can be brought back. */
export async function deleteMedia(input: MediaInput, viewer: Viewer, now: Date): Promise<Result<{ assetId: string }>> {
  const parsed = mediaInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assetId } = parsed.data
  if (!canDelete(viewer)) return problem({ kind: 'forbidden' })

  const deleted = await inTransaction(async (tx): Promise<Result<{ assetId: string }>> => {
    const asset = await lockMedia(tx, assetId)
    if (!asset || asset.deletedAt) return problem({ kind: 'not-found' })
    if (await isInUse(tx, assetId)) {
      return problem({ kind: 'invalid', issues: [{ path: '', message: 'media.inUse' }] })
    }
    await tx.mediaAsset.update({ where: { id: assetId }, data: { deletedAt: now, version: { increment: 1 } } })
    await recordAudit(tx, viewer, now, { verb: 'media.delete', subject: 'media', subjectId: assetId })
    return ok({ assetId })
  })
  if (deleted.ok) await forgetRenditions(assetId)
  return deleted
}
