import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { revokePreviewInput, type RevokePreviewInput } from '../schema'
import { onArticle } from './on-article'

/** Calls a preview link back: from now on it shows nothing to anybody. One that was called back already stays so. */
export async function revokePreview(input: RevokePreviewInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onArticle('share-preview', revokePreviewInput, input, viewer, async ({ tx, article, input: { linkId } }) => {
    const link = await tx.previewLink.findFirst({ where: { id: linkId, articleId: article.id } })
    if (!link) return problem({ kind: 'not-found' })
    if (link.revokedAt) return ok(null)
    await tx.previewLink.update({ where: { id: linkId }, data: { revokedAt: now } })
    await recordAudit(tx, viewer, now, {
      verb: 'article.revoke-preview',
      subject: 'article',
      subjectId: article.id,
      details: { link: linkId },
    })
    return ok(null)
  })
}
