import { joinAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { indexNames } from '@/lib/search-index/index-names'
import { mergedFields, type BeforeMerge } from '../merging'
import { mergeSpeakersInput, type MergeSpeakersInput } from '../schema'
import { handOverAppearances, handOverDistinctions, handOverNames, handOverStories } from './hand-over'
import { handOverPictures } from './hand-over-pictures'
import { lockSpeakers, pairOf } from './lock-speakers'

/**
 * Makes one of two records of the same person. Appearances, quotes, stories, pictures, names and offices go to the one that stays,
 * old addresses lead to it, and all that it takes to part them again is kept. Refused where somebody has stated that they are
 * two people: that has to be taken back first.
 */
export async function mergeSpeakers(
  input: MergeSpeakersInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ mergeId: string; keptId: string }>> {
  const parsed = mergeSpeakersInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { keptId, mergedId, keptBase, mergedBase, fromMerged } = parsed.data
  if (!may(viewer, 'speaker.merge') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })
  const pair = { keptId, mergedId }

  return inTransaction(async (tx) => {
    const [kept, merged] = await lockSpeakers(tx, [keptId, mergedId])
    if (!kept || !merged || kept.mergedIntoId || merged.mergedIntoId) return problem({ kind: 'not-found' })
    if (kept.version !== keptBase) return problem({ kind: 'conflict', current: kept.version })
    if (merged.version !== mergedBase) return problem({ kind: 'conflict', current: merged.version })
    if (await tx.namesakes.findUnique({ where: { oneId_otherId: pairOf(keptId, mergedId) }, select: { at: true } }))
      return problem({ kind: 'invalid', issues: [{ path: 'mergedId', message: 'merge.namesakes' }] })

    const after = mergedFields(kept.fields, merged.fields, fromMerged)
    await tx.speaker.update({
      where: { id: mergedId },
      data: { mergedIntoId: keptId, wikidataId: null, version: { increment: 1 } },
    })
    await tx.speaker.update({ where: { id: keptId }, data: { ...after, version: { increment: 1 } } })
    const other = after.name === merged.fields.name ? kept.fields.name : merged.fields.name
    const before: BeforeMerge = {
      ...{ kept: kept.fields, merged: merged.fields, after, mergedSlug: merged.slug },
      ...(await handOverAppearances(tx, pair)),
      ...(await handOverNames(tx, pair, { kept: after.name, merged: other })),
      ...(await handOverStories(tx, pair)),
      ...(await handOverPictures(tx, pair)),
      ...(await handOverDistinctions(tx, pair)),
      paths: await joinAddresses(
        tx,
        { subject: 'speaker', fromId: mergedId, intoId: keptId, path: publicPath.speaker(kept.slug) },
        now,
      ),
    }
    await indexNames(tx, [keptId, mergedId])
    const { id: mergeId } = await tx.speakerMerge.create({
      data: { keptId, mergedId, at: now, byId: viewerUserId(viewer), before },
      select: { id: true },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.merge',
      subject: 'speaker',
      subjectId: keptId,
      details: {
        ...{ mergeId, mergedId, kept: kept.fields.name, merged: merged.fields.name, fromMerged },
        ...{ appearances: before.appearanceIds.length, quotes: before.quotes.length },
      },
    })
    await bumpContentEpoch(tx)
    return ok({ mergeId, keptId })
  })
}
