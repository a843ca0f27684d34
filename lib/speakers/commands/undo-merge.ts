import { partAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { indexNames } from '@/lib/search-index/index-names'
import { beforeMerge, MERGE_FIELDS, type BeforeMerge, type MergeFields } from '../merging'
import { undoMergeInput, type UndoMergeInput } from '../schema'
import { handBack } from './hand-back'
import { lockSpeakers } from './lock-speakers'

/**
 * Parts two records that were made one: each has again what it had. What was changed at the kept record since stays as it
 * is, and what it was given since stays with it.
 */
export async function undoMerge(
  input: UndoMergeInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ keptId: string; mergedId: string }>> {
  const parsed = undoMergeInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { mergeId } = parsed.data
  if (!may(viewer, 'speaker.merge') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM speaker_merge WHERE id = ${mergeId}::uuid FOR UPDATE`
    const merge = await tx.speakerMerge.findUnique({ where: { id: mergeId } })
    if (!merge) return problem({ kind: 'not-found' })
    const { keptId, mergedId } = merge
    const [kept, merged] = await lockSpeakers(tx, [keptId, mergedId])
    if (merge.undoneAt) return problem({ kind: 'invalid', issues: [{ path: 'mergeId', message: 'merge.undone' }] })
    // The kept record was merged into a third one since: that has to be undone first.
    if (!kept || !merged || kept.mergedIntoId || merged.mergedIntoId !== keptId)
      return problem({ kind: 'invalid', issues: [{ path: 'mergeId', message: 'merge.mergedOn' }] })

    const before = beforeMerge.parse(merge.before)
    const wikidataId = await givenBackItem(tx, before, kept.fields)
    await tx.speaker.update({
      where: { id: keptId },
      data: { ...takenBack(before, kept.fields), version: { increment: 1 } },
    })
    await tx.speaker.update({
      where: { id: mergedId },
      data: { ...before.merged, wikidataId, mergedIntoId: null, version: { increment: 1 } },
    })
    await handBack(tx, { keptId, mergedId }, before)
    await partAddresses(
      tx,
      {
        ...{ subject: 'speaker', fromId: keptId, backToId: mergedId },
        ...{ paths: before.paths, path: publicPath.speaker(before.mergedSlug) },
      },
      now,
    )
    await indexNames(tx, [keptId, mergedId])
    await tx.speakerMerge.update({
      where: { id: mergeId },
      data: { undoneAt: now, undoneById: viewerUserId(viewer) },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.undo-merge',
      subject: 'speaker',
      subjectId: keptId,
      details: { mergeId, mergedId, kept: kept.fields.name, merged: before.merged.name },
    })
    await bumpContentEpoch(tx)
    return ok({ keptId, mergedId })
  })
}

/** What the merge had written and nobody has changed since goes back to what stood there before. */
function takenBack({ kept, after }: BeforeMerge, now: MergeFields): Partial<MergeFields> {
  const unchanged = MERGE_FIELDS.filter((field) => now[field] === after[field])
  return Object.fromEntries(unchanged.map((field) => [field, kept[field]]))
}

/** The Wikidata item of the record that comes back, unless it is somebody else's by now. */
async function givenBackItem(tx: Transaction, { merged, after, kept }: BeforeMerge, now: MergeFields) {
  const { wikidataId } = merged
  if (!wikidataId) return null
  const holder = await tx.speaker.findUnique({ where: { wikidataId }, select: { id: true } })
  const lentByMerge = now.wikidataId === wikidataId && after.wikidataId === wikidataId && kept.wikidataId !== wikidataId
  return holder === null || lentByMerge ? wikidataId : null
}
