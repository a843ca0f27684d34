import { registerAddress } from '@/lib/addresses/commands'
import { freeSlug } from '@/lib/addresses/free-slug'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { createEditionInput, type CreateEditionInput } from '../schema'
import { editionColumns, editionIssues, writeTracks } from './write-edition'

/** Adds an edition to a series. Its address is made from the abbreviation and the year, and stays. */
export async function createEdition(
  input: CreateEditionInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<Saved & { slug: string }>> {
  const parsed = createEditionInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { value } = parsed.data
  if (!may(viewer, 'edition.create') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const series = await tx.series.findUnique({ where: { id: value.seriesId }, select: { abbreviation: true } })
    await tx.$queryRaw`SELECT id FROM series WHERE id = ${value.seriesId}::uuid FOR UPDATE`
    const issues = await editionIssues(tx, value, null)
    if (value.tracks.some(({ id }) => id !== null)) issues.push({ path: 'tracks', message: 'track.unknown' })
    if (issues.length > 0 || !series) return problem({ kind: 'invalid', issues })

    const slug = await freeSlug(tx, slugify(`${series.abbreviation} ${value.year}`), {
      path: publicPath.edition,
      subjectId: null,
      isTaken: async (each) => (await tx.edition.count({ where: { slug: each } })) > 0,
    })
    const { id, version } = await tx.edition.create({
      data: { ...editionColumns(value), slug },
      select: { id: true, version: true },
    })
    await writeTracks(tx, id, value.tracks)
    await registerAddress(tx, { path: publicPath.edition(slug), subject: 'edition', subjectId: id }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'edition.create',
      subject: 'edition',
      subjectId: id,
      details: { slug, number: value.number, year: value.year },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version, slug })
  })
}
