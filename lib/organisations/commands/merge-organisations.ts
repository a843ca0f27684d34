import { joinAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { mergeOrganisationsInput, type MergeOrganisationsInput } from '../schema'

/** Makes one of two records of an organisation: what names the one names the other, and its address leads there. */
export async function mergeOrganisations(
  input: MergeOrganisationsInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ keptId: string }>> {
  const parsed = mergeOrganisationsInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { keptId, mergedId } = parsed.data
  if (!may(viewer, 'reference.edit') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const ids = [keptId, mergedId]
    await tx.$queryRaw`SELECT id FROM organisation WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    const rows = await tx.organisation.findMany({ where: { id: { in: ids }, mergedIntoId: null } })
    const [kept, merged] = ids.map((wanted) => rows.find(({ id }) => id === wanted))
    if (!kept || !merged) return problem({ kind: 'not-found' })

    const of = { where: { organisationId: mergedId }, data: { organisationId: keptId } }
    await tx.appearance.updateMany(of)
    await tx.office.updateMany(of)
    await tx.series.updateMany({ where: { organiserId: mergedId }, data: { organiserId: keptId } })
    await tx.$executeRaw`
      INSERT INTO article_organisation (article_id, organisation_id)
      SELECT article_id, ${keptId}::uuid FROM article_organisation WHERE organisation_id = ${mergedId}::uuid
      ON CONFLICT DO NOTHING`
    await tx.articleOrganisation.deleteMany({ where: { organisationId: mergedId } })
    const names = await tx.organisationName.findMany({ where: { organisationId: mergedId } })
    await tx.organisationName.createMany({
      data: [
        ...names.map(({ value, language }) => ({ organisationId: keptId, value, language })),
        ...(merged.name === kept.name ? [] : [{ organisationId: keptId, value: merged.name, language: null }]),
      ],
      skipDuplicates: true,
    })
    await tx.organisation.update({
      where: { id: keptId },
      data: {
        abbreviation: kept.abbreviation ?? merged.abbreviation,
        country: kept.country ?? merged.country,
        website: kept.website ?? merged.website,
        version: { increment: 1 },
      },
    })
    await tx.organisation.updateMany({ where: { mergedIntoId: mergedId }, data: { mergedIntoId: keptId } })
    await tx.organisation.update({ where: { id: mergedId }, data: { mergedIntoId: keptId, version: { increment: 1 } } })
    const path = publicPath.organisation(kept.slug)
    await joinAddresses(tx, { subject: 'organisation', fromId: mergedId, intoId: keptId, path }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'organisation.merge',
      subject: 'organisation',
      subjectId: keptId,
      details: { mergedId, kept: kept.name, merged: merged.name },
    })
    await bumpContentEpoch(tx)
    return ok({ keptId })
  })
}
