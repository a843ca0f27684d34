import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import { inTransaction } from '@/lib/platform/db/transaction'
import { createSeriesInput, type CreateSeriesInput } from '../schema'

/** Adds a series, for its first edition. Readers see nothing of it before. */
export async function createSeries(
  input: CreateSeriesInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ id: string }>> {
  const parsed = createSeriesInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!may(viewer, 'edition.create') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })
  const { name, abbreviation } = parsed.data
  const slug = slugify(abbreviation)
  if (!slug) return problem({ kind: 'invalid', issues: [{ path: 'abbreviation', message: 'abbreviation.latin' }] })

  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`series:${slug}`}))`
    if (await tx.series.count({ where: { slug } })) {
      return problem({ kind: 'invalid', issues: [{ path: 'abbreviation', message: 'abbreviation.taken' }] })
    }
    const { id } = await tx.series.create({ data: { name, abbreviation, slug }, select: { id: true } })
    await recordAudit(tx, viewer, now, {
      verb: 'series.create',
      subject: 'series',
      subjectId: id,
      details: { name, abbreviation },
    })
    return ok({ id })
  })
}
