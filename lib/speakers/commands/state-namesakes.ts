import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { namesakesInput, type NamesakesInput } from '../schema'
import { lockSpeakers, pairOf } from './lock-speakers'

/** States that two records are two people, whatever their names: they are proposed as one no more. */
export async function stateNamesakes(input: NamesakesInput, viewer: Viewer, now: Date): Promise<Result<object>> {
  return onPair(input, viewer, async ({ tx, pair, note }) => {
    const stated = await tx.namesakes.findUnique({ where: { oneId_otherId: pair } })
    if (stated) return ok({})
    await tx.namesakes.create({ data: { ...pair, note, at: now, byId: viewerUserId(viewer) } })
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.state-namesakes',
      subject: 'speaker',
      subjectId: pair.oneId,
      details: { ...pair, note },
    })
    return ok({})
  })
}

/** Takes that back: they may be one person after all. */
export async function withdrawNamesakes(input: NamesakesInput, viewer: Viewer, now: Date): Promise<Result<object>> {
  return onPair(input, viewer, async ({ tx, pair }) => {
    const { count } = await tx.namesakes.deleteMany({ where: pair })
    if (count === 0) return ok({})
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.withdraw-namesakes',
      subject: 'speaker',
      subjectId: pair.oneId,
      details: pair,
    })
    return ok({})
  })
}

type Work = (on: {
  tx: Parameters<Parameters<typeof inTransaction>[0]>[0]
  pair: { oneId: string; otherId: string }
  note: string | null
}) => Promise<Result<object>>

async function onPair(input: NamesakesInput, viewer: Viewer, work: Work): Promise<Result<object>> {
  const parsed = namesakesInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!may(viewer, 'speaker.edit')) return problem({ kind: 'forbidden' })
  const { ids, note } = parsed.data
  return inTransaction(async (tx) => {
    const [one, other] = await lockSpeakers(tx, ids)
    if (!one || !other || one.mergedIntoId || other.mergedIntoId) return problem({ kind: 'not-found' })
    return work({ tx, pair: pairOf(one.id, other.id), note })
  })
}
