import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { indexNames } from '@/lib/search-index/index-names'
import { createSpeakerInput, type CreateSpeakerInput } from '../schema'
import { claimSpeakerSlug, registerSpeaker, speakerColumns, speakerIssues, writeNamesAndOffices } from './write-speaker'

/** Enters a person. Whether somebody alike is on record already is for the screen to show: two people may share a name. */
export async function createSpeaker(input: CreateSpeakerInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = createSpeakerInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { value } = parsed.data
  if (!may(viewer, 'speaker.edit')) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const issues = await speakerIssues(tx, value, null)
    const claimed = await claimSpeakerSlug(tx, value, null)
    if ('issue' in claimed) return problem({ kind: 'invalid', issues: [...issues, claimed.issue] })
    if (issues.length > 0) return problem({ kind: 'invalid', issues })
    const { slug } = claimed
    const { id, version } = await tx.speaker.create({
      data: { ...speakerColumns(value), slug },
      select: { id: true, version: true },
    })
    await writeNamesAndOffices(tx, id, value)
    await indexNames(tx, [id])
    await registerSpeaker(tx, { id, slug }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.create',
      subject: 'speaker',
      subjectId: id,
      details: { name: value.name, slug },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}
