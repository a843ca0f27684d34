import { changedFields } from '@/lib/audit/changed-fields'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { indexNames } from '@/lib/search-index/index-names'
import { saveSpeakerInput, type SaveSpeakerInput, type SpeakerValue } from '../schema'
import { inOrder, readSpeaker } from './read-speaker'
import { claimSpeakerSlug, registerSpeaker, speakerColumns, speakerIssues, writeNamesAndOffices } from './write-speaker'

/**
 * Saves all that the desk decides about a person. The name that was printed until now stays one by which the person is
 * found. Another address leaves the old one leading here.
 */
export async function saveSpeaker(input: SaveSpeakerInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = saveSpeakerInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { speakerId: id, base, value: given } = parsed.data
  if (!may(viewer, 'speaker.edit')) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM speaker WHERE id = ${id}::uuid FOR UPDATE`
    const stored = await readSpeaker(tx, id)
    if (!stored || stored.mergedIntoId) return problem({ kind: 'not-found' })
    if (base !== stored.version) return problem({ kind: 'conflict', current: stored.version })
    const { slug, value } = { slug: given.slug ?? stored.slug, value: withFormerName(given, stored.value.name) }
    const issues = await speakerIssues(tx, value, id)
    if (slug !== stored.slug) {
      const claimed = await claimSpeakerSlug(tx, { slug, name: value.name }, id)
      if ('issue' in claimed) issues.push(claimed.issue)
    }
    if (issues.length > 0) return problem({ kind: 'invalid', issues })
    const columns = speakerColumns(value)
    const after = { ...columns, slug, offices: value.offices, variants: inOrder(value.variants) }
    if (isDeepEqual(after, stored.value)) return ok({ id, version: stored.version })

    const { version } = await tx.speaker.update({
      where: { id },
      data: { ...columns, slug, version: { increment: 1 } },
      select: { version: true },
    })
    await writeNamesAndOffices(tx, id, value)
    await indexNames(tx, [id])
    if (slug !== stored.slug) await registerSpeaker(tx, { id, slug }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.save',
      subject: 'speaker',
      subjectId: id,
      details: { name: value.name, changed: changedFields(stored.value, after) },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}

/** Whoever looks for somebody by the name of yesterday finds them; whether it was a misprint nobody has to know. */
function withFormerName(value: SpeakerValue, former: string): SpeakerValue {
  if (value.name === former || value.variants.some((variant) => variant.value === former)) return value
  const kept = { value: former, language: null, kind: 'alias' as const, searchOnly: true }
  return { ...value, variants: [...value.variants, kept] }
}
