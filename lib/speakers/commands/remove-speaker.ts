import { closeAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { removeSpeakerInput, type RemoveSpeakerInput } from '../schema'
import { readSpeaker } from './read-speaker'

const HOLDERS = [
  ...(['appearances', 'quotes', 'questions', 'coverage', 'pictures'] as const),
  ...(['mergesKept', 'splitInto', 'splitFrom'] as const),
]

/** Takes out a person who was entered by mistake, and of whom nothing is recorded. */
export async function removeSpeaker(input: RemoveSpeakerInput, viewer: Viewer, now: Date): Promise<Result<object>> {
  const parsed = removeSpeakerInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { speakerId: id, base } = parsed.data
  if (!may(viewer, 'speaker.edit')) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM speaker WHERE id = ${id}::uuid FOR UPDATE`
    const stored = await readSpeaker(tx, id)
    if (!stored || stored.mergedIntoId) return problem({ kind: 'not-found' })
    if (base !== stored.version) return problem({ kind: 'conflict', current: stored.version })
    const { _count: held } = await tx.speaker.findUniqueOrThrow({
      where: { id },
      select: {
        _count: {
          select: {
            ...{ appearances: true, quotes: true, questions: true, coverage: true, pictures: true },
            ...{ mergesKept: true, splitInto: true, splitFrom: true },
          },
        },
      },
    })
    if (HOLDERS.some((holder) => held[holder] > 0))
      return problem({ kind: 'invalid', issues: [{ path: 'speakerId', message: 'person.held' }] })
    await tx.speakerMerge.deleteMany({ where: { mergedId: id } })
    await tx.speaker.delete({ where: { id } })
    await closeAddresses(tx, { subject: 'speaker', subjectId: id, note: null }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.remove',
      subject: 'speaker',
      subjectId: id,
      details: { name: stored.value.name },
    })
    await bumpContentEpoch(tx)
    return ok({})
  })
}
