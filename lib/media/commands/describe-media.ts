import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { dateColumn } from '@/lib/core/calendar-day'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type FieldIssue, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { parseCredit } from '../credit'
import { editionOf } from '../pictures/edition'
import { canDescribe } from '../policy'
import { describeMediaInput, type DescribeMediaInput } from '../schema'
import { editionIssues } from './edition-issues'
import { forgetRenditions } from './forget-renditions'
import { lockMedia } from './lock-media'
import { endOfRight } from './stored-words'

/** Writes down what the library says of a picture or document; with it, somebody has confirmed what its file told. */
export async function describeMedia(
  input: DescribeMediaInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ version: number }>> {
  const parsed = describeMediaInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assetId, version, speakerIds, rightUntil, takenOn, ...given } = parsed.data
  const credit = parseCredit(given.credit ?? '')
  const words = { ...given, credit: credit.credit, creator: given.creator ?? credit.creator }

  const described = await inTransaction(async (tx): Promise<Result<{ version: number; renditions: string }>> => {
    const people = await lockPeople(tx, speakerIds)
    const asset = await lockMedia(tx, assetId)
    if (!asset || asset.deletedAt) return problem({ kind: 'not-found' })
    if (!canDescribe(viewer, asset)) return problem({ kind: 'forbidden' })
    if (asset.version !== version) return problem({ kind: 'conflict', current: asset.version })
    const issues = [
      ...(people ? [] : [{ path: 'speakerIds', message: 'person.unknown' }]),
      ...(await editionIssues(tx, words.editionId)),
      ...(await readerIssues(tx, assetId, words)),
    ]
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    const renditions = asset.masterKey === null ? '' : editionOf({ ...words, sha256: asset.sha256 })
    await tx.mediaAsset.update({
      where: { id: assetId },
      data: {
        ...words,
        renditions,
        takenOn: takenOn === null ? null : dateColumn(takenOn),
        rightExpiresAt: endOfRight(rightUntil),
        confirmedAt: asset.confirmedAt ?? now,
        version: { increment: 1 },
        people: { deleteMany: {}, create: people?.map((speakerId) => ({ speakerId })) },
      },
    })
    const details = { credit: words.credit, creator: words.creator, right: words.right, rightUntil }
    await recordAudit(tx, viewer, now, { verb: 'media.describe', subject: 'media', subjectId: assetId, details })
    await bumpContentEpoch(tx)
    return ok({ version: version + 1, renditions })
  })
  if (!described.ok) return described
  await forgetRenditions(assetId, described.value.renditions)
  return ok({ version: described.value.version })
}

/**
 * The records that these people stand under now, each once; null where one is unknown. Locked before the picture, in the order
 * in which a merge goes.
 */
async function lockPeople(tx: Transaction, speakerIds: readonly string[]): Promise<string[] | null> {
  const wanted = [...new Set(speakerIds)]
  const rows = await tx.$queryRaw<{ id: string; mergedIntoId: string | null }[]>`
    SELECT id, merged_into_id AS "mergedIntoId" FROM speaker WHERE id = ANY(${wanted}::uuid[]) ORDER BY id FOR SHARE`
  return rows.length < wanted.length ? null : [...new Set(rows.map(({ id, mergedIntoId }) => mergedIntoId ?? id))]
}

/** What readers see already keeps its credit and its right: the gate holds from both sides. */
async function readerIssues(
  tx: Transaction,
  assetId: string,
  { credit, right }: { credit: string | null; right: string },
): Promise<FieldIssue[]> {
  if (credit && right !== 'unknown') return []
  if ((await tx.articleMedia.count({ where: { assetId } })) === 0) return []
  return [
    ...(credit ? [] : [{ path: 'credit', message: 'credit.published' }]),
    ...(right === 'unknown' ? [{ path: 'right', message: 'right.published' }] : []),
  ]
}
