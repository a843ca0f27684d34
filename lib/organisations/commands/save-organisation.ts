import { registerAddress } from '@/lib/addresses/commands'
import { freeSlug, isFreeSlug } from '@/lib/addresses/free-slug'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { saveOrganisationInput, type OrganisationValue, type SaveOrganisationInput } from '../schema'
import { inOrder, readOrganisation } from './read-organisation'

/** Saves an organisation with its other names, or enters one. Another address leaves the old one leading here. */
export async function saveOrganisation(
  input: SaveOrganisationInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<Saved>> {
  const parsed = saveOrganisationInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { organisationId, base, value } = parsed.data
  if (!may(viewer, 'reference.edit')) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    if (organisationId) await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
    const stored = organisationId ? await readOrganisation(tx, organisationId) : null
    if (organisationId && !stored) return problem({ kind: 'not-found' })
    if (stored && base !== stored.version) return problem({ kind: 'conflict', current: stored.version })
    const slug = await claimSlug(tx, { ...value, slug: value.slug ?? stored?.slug ?? null }, organisationId)
    if (slug === null) return problem({ kind: 'invalid', issues: [{ path: 'slug', message: 'slug.taken' }] })
    const after = { ...value, slug, names: inOrder(value.names) }
    if (stored && isDeepEqual(after, stored.value)) return ok({ id: stored.id, version: stored.version })

    const { names, ...columns } = after
    const select = { id: true, version: true } as const
    const { id, version } = stored
      ? await tx.organisation.update({
          where: { id: stored.id },
          data: { ...columns, version: { increment: 1 } },
          select,
        })
      : await tx.organisation.create({ data: columns, select })
    await tx.organisationName.deleteMany({ where: { organisationId: id } })
    await tx.organisationName.createMany({ data: names.map((name) => ({ organisationId: id, ...name })) })
    await registerAddress(tx, { path: publicPath.organisation(slug), subject: 'organisation', subjectId: id }, now)
    await recordAudit(tx, viewer, now, {
      verb: stored ? 'organisation.save' : 'organisation.create',
      subject: 'organisation',
      subjectId: id,
      details: { name: value.name, changed: stored ? changedFields(stored.value, after) : {} },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}

/** The slug that is asked for, else one made from the name; null when the one asked for is another's. */
async function claimSlug(
  tx: Transaction,
  { slug, name, abbreviation }: Pick<OrganisationValue, 'slug' | 'name' | 'abbreviation'>,
  organisationId: string | null,
): Promise<string | null> {
  const others = organisationId ? { id: { not: organisationId } } : {}
  const place = {
    path: publicPath.organisation,
    subjectId: organisationId,
    isTaken: async (each: string) => (await tx.organisation.count({ where: { slug: each, ...others } })) > 0,
  }
  if (slug !== null) return (await isFreeSlug(tx, slug, place)) ? slug : null
  return freeSlug(tx, slugify(name) || slugify(abbreviation ?? '') || 'organisation', place)
}
