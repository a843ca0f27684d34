import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { canDelete } from '../policy'
import { mediaInput, type MediaInput } from '../schema'
import { lockMedia } from './lock-media'

/** Brings back what was deleted, as it was. */
export async function restoreMedia(input: MediaInput, viewer: Viewer, now: Date): Promise<Result<{ assetId: string }>> {
  const parsed = mediaInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assetId } = parsed.data
  if (!canDelete(viewer)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const asset = await lockMedia(tx, assetId)
    if (!asset?.deletedAt) return problem({ kind: 'not-found' })
    await tx.mediaAsset.update({ where: { id: assetId }, data: { deletedAt: null, version: { increment: 1 } } })
    await recordAudit(tx, viewer, now, { verb: 'media.restore', subject: 'media', subjectId: assetId })
    return ok({ assetId })
  })
}
