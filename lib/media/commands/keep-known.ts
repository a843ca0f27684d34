import { recordAudit, type Deed } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { storage } from '@/lib/platform/storage/open-storage'
import { fillBlanks } from '../blanks'
import { editionOf } from '../pictures/edition'
import { canDescribe } from '../policy'
import { keepKnownInput, type KeepKnownInput } from '../schema'
import { forgetRenditions } from './forget-renditions'
import { isInUse, lockMedia } from './lock-media'
import { columnsOf, wordsOf } from './stored-words'

/**
 * Keeps the picture that the library had, and lets go of one that turned out to be the same. What the known one does not say yet
 * is taken from the other; what it says stays.
 */
export async function keepKnown(
  input: KeepKnownInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ assetId: string }>> {
  const parsed = keepKnownInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assetId, knownId } = parsed.data

  const kept = await inTransaction(async (tx): Promise<Result<{ keys: string[]; renditions: string }>> => {
    // Always in the same order, so that two who do it the other way round do not wait for each other.
    const rows = new Map<string, Awaited<ReturnType<typeof lockMedia>>>()
    for (const id of [assetId, knownId].sort()) rows.set(id, await lockMedia(tx, id))
    const [asset, known] = [rows.get(assetId), rows.get(knownId)]
    if (!asset || !known || asset.deletedAt || known.deletedAt || assetId === knownId)
      return problem({ kind: 'not-found' })
    if (!canDescribe(viewer, asset)) return problem({ kind: 'forbidden' })
    if (await isInUse(tx, assetId)) return problem({ kind: 'invalid', issues: [{ path: '', message: 'media.inUse' }] })

    const words = columnsOf(fillBlanks(wordsOf(known), wordsOf(asset)))
    const renditions = known.masterKey === null ? '' : editionOf({ ...known, ...words })
    await tx.mediaAsset.update({ where: { id: knownId }, data: { ...words, renditions, version: { increment: 1 } } })
    await tx.mediaAsset.delete({ where: { id: assetId } })
    const deed: Deed = { verb: 'media.keep-known', subject: 'media', subjectId: knownId, details: { instead: assetId } }
    await recordAudit(tx, viewer, now, deed)
    await bumpContentEpoch(tx)
    return ok({ keys: [asset.storageKey, asset.masterKey].filter((key) => key !== null), renditions })
  })
  if (!kept.ok) return kept
  for (const key of kept.value.keys) await storage().delete(key)
  await Promise.all([forgetRenditions(assetId), forgetRenditions(knownId, kept.value.renditions)])
  return ok({ assetId: knownId })
}
