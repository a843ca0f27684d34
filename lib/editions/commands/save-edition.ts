import { changedFields } from '@/lib/audit/changed-fields'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { saveEditionInput, type SaveEditionInput } from '../schema'
import { readEdition } from './read-edition'
import { editionColumns, editionIssues, writeTracks } from './write-edition'

/** Saves an edition with its tracks. Where its zone changes, its sessions keep either what the clock shows or the instant. */
export async function saveEdition(input: SaveEditionInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = saveEditionInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { editionId: id, base, value, keep } = parsed.data
  if (!may(viewer, 'programme.edit') || !coversEdition(viewer, id)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM edition WHERE id = ${id}::uuid FOR UPDATE`
    const stored = await readEdition(tx, id)
    if (!stored) return problem({ kind: 'not-found' })
    if (base !== stored.version) return problem({ kind: 'conflict', current: stored.version })
    if (isDeepEqual(value, stored.value)) return ok({ id, version: stored.version })
    const issues = await editionIssues(tx, value, id)
    if (!value.timeZone && (await tx.session.count({ where: { editionId: id, startsAt: { not: null } } })))
      issues.push({ path: 'timeZone', message: 'zone.missing' })
    if (issues.length === 0) issues.push(...(await writeTracks(tx, id, value.tracks)))
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    const { version } = await tx.edition.update({
      where: { id },
      data: { ...editionColumns(value), version: { increment: 1 } },
      select: { version: true },
    })
    if (value.timeZone && value.timeZone !== stored.value.timeZone) {
      await changeZone(tx, id, { from: stored.value.timeZone ?? 'UTC', to: value.timeZone, keep })
    }
    await recordAudit(tx, viewer, now, {
      verb: 'edition.save',
      subject: 'edition',
      subjectId: id,
      details: { slug: stored.slug, changed: changedFields(stored.value, value) },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}

async function changeZone(
  tx: Transaction,
  editionId: string,
  { from, to, keep }: { from: string; to: string; keep: 'clock' | 'instant' },
): Promise<void> {
  if (keep === 'clock') {
    await tx.$executeRaw`
      UPDATE session SET
        starts_at = (starts_at AT TIME ZONE ${from}) AT TIME ZONE ${to},
        ends_at = (ends_at AT TIME ZONE ${from}) AT TIME ZONE ${to},
        previously_starts_at = (previously_starts_at AT TIME ZONE ${from}) AT TIME ZONE ${to},
        version = version + 1
      WHERE edition_id = ${editionId}::uuid AND starts_at IS NOT NULL`
    return
  }
  await tx.$executeRaw`
    UPDATE session SET day = (starts_at AT TIME ZONE ${to})::date, version = version + 1
    WHERE edition_id = ${editionId}::uuid AND starts_at IS NOT NULL`
}
