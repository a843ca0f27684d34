import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { mayEditSite } from '../policy'
import { saveSiteInput, type SaveSiteInput } from '../schema'

/**
 * Puts a new text of one part before readers. Whoever had an older one on screen is refused with `conflict`, and nothing
 * is lost: every text stays. The same text once more makes no new one.
 */
export async function saveSite(input: SaveSiteInput, viewer: Viewer, now: Date): Promise<Result<{ number: number }>> {
  const parsed = saveSiteInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  if (!mayEditSite(viewer)) return problem({ kind: 'forbidden' })
  const { part, base, content } = parsed.data

  return inTransaction(async (tx) => {
    // Writers one after another; readers are not kept.
    await tx.$executeRaw`LOCK TABLE site_revision IN SHARE ROW EXCLUSIVE MODE`
    const newest = await tx.siteRevision.findFirst({ where: { part }, orderBy: { number: 'desc' } })
    const current = newest?.number ?? 0
    if (current !== base) return problem({ kind: 'conflict', current })
    if (newest && isDeepEqual(newest.content, content)) return ok({ number: current })

    const number = current + 1
    await tx.siteRevision.create({ data: { part, number, content, savedAt: now, savedById: viewerUserId(viewer) } })
    await recordAudit(tx, viewer, now, {
      verb: 'site.save',
      subject: 'site',
      subjectId: null,
      details: { part, number },
    })
    await bumpContentEpoch(tx)
    return ok({ number })
  })
}
