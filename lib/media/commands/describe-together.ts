import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { dateColumn } from '@/lib/core/calendar-day'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { parseCredit } from '../credit'
import { editionOf } from '../pictures/edition'
import { canDescribe } from '../policy'
import { describeTogetherInput, type DescribedTogether, type DescribeTogetherInput } from '../schema'
import { editionIssues } from './edition-issues'
import { forgetRenditions } from './forget-renditions'
import { endOfRight } from './stored-words'

type Row = Omit<Prisma.MediaAssetGetPayload<object>, 'handCrops'>
type Given = Omit<ReturnType<typeof describeTogetherInput.parse>, 'assetIds'>

// A transaction holds its locks no longer than a moment.
const AT_ONCE = 50

/** Says the same of many pictures and documents. What cannot be changed is left and counted; the others are not kept back by it. */
export async function describeTogether(
  input: DescribeTogetherInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<DescribedTogether>> {
  const parsed = describeTogetherInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!may(viewer, 'media.describe')) return problem({ kind: 'forbidden' })
  const { assetIds, ...given } = parsed.data
  const ids = [...new Set(assetIds)].sort()

  const told: DescribedTogether = { changed: 0, unchanged: 0, refused: 0 }
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const done = await inTransaction(async (tx): Promise<Result<{ id: string; renditions: string }[]>> => {
      const issues = await editionIssues(tx, given.editionId)
      if (issues.length > 0) return problem({ kind: 'invalid', issues })
      return ok(await describeSome(tx, ids.slice(from, from + AT_ONCE)))
    })
    if (!done.ok) return done
    for (const { id, renditions } of done.value) if (renditions) await forgetRenditions(id, renditions)
  }
  return ok(told)

  async function describeSome(tx: Transaction, some: string[]) {
    await tx.$queryRaw`SELECT id FROM media_asset WHERE id = ANY(${some}::uuid[]) ORDER BY id FOR UPDATE`
    const rows = await tx.mediaAsset.findMany({ where: { id: { in: some }, deletedAt: null } })
    const changed: { id: string; renditions: string }[] = []
    for (const row of rows.filter((each) => canDescribe(viewer, each))) {
      const change = changeOf(row, given, now)
      if (Object.keys(change).length === 0) continue
      const renditions = row.masterKey === null ? '' : editionOf({ ...row, ...change })
      await tx.mediaAsset.update({
        where: { id: row.id },
        data: { ...change, renditions, version: { increment: 1 } },
      })
      const details = { ...change, together: ids.length } as Prisma.InputJsonObject
      await recordAudit(tx, viewer, now, { verb: 'media.describe', subject: 'media', subjectId: row.id, details })
      changed.push({ id: row.id, renditions: renditions === row.renditions ? '' : renditions })
    }
    const mine = rows.filter((each) => canDescribe(viewer, each)).length
    told.changed += changed.length
    told.unchanged += mine - changed.length
    told.refused += some.length - mine
    if (changed.length > 0) await bumpContentEpoch(tx)
    return changed
  }
}

/** What becomes different of one. */
function changeOf(row: Row, { onlyGaps, confirmed, keywords, right, rightUntil, takenOn, ...words }: Given, now: Date) {
  const credit = parseCredit(words.credit ?? '')
  const asked: Partial<Row> = {
    ...words,
    credit: credit.credit,
    creator: words.creator ?? credit.creator,
    takenOn: takenOn === null ? null : dateColumn(takenOn),
  }
  const isOpen = (name: keyof Row) => !onlyGaps || row[name] === null || row[name] === ''
  const said = Object.entries(asked).filter(([name, value]) => value !== null && isOpen(name as keyof Row))
  // A right and its end are one: where there is a right already, no end is no gap.
  const isRightOpen = !onlyGaps || row.right === 'unknown'
  const more = keywords.filter((word) => !row.keywords.includes(word))
  const change: Partial<Row> = {
    ...(Object.fromEntries(said) as Partial<Row>),
    ...(right !== null && isRightOpen && { right }),
    ...(rightUntil !== null && isRightOpen && { rightExpiresAt: endOfRight(rightUntil) }),
    ...(more.length > 0 && { keywords: [...row.keywords, ...more] }),
    ...(confirmed && row.confirmedAt === null && { confirmedAt: now }),
  }
  const differs = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(row[name as keyof Row])
  return Object.fromEntries(Object.entries(change).filter(differs)) as Partial<Row>
}
