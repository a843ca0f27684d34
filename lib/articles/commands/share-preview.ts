import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { sharePreviewInput, type SharePreviewInput } from '../schema'
import { onArticle } from './on-article'
import { newPreviewToken, previewTokenHash } from './preview-token'

interface Shared {
  /** Told once and kept nowhere. */
  token: string
  expiresAt: Date
}

const HOUR_MS = 60 * 60 * 1000

/**
 * Makes a link that shows the newest revision, and no later one, to whoever holds it. Not while an embargo is in force:
 * then nothing of the story leaves the desk.
 */
export async function sharePreview(input: SharePreviewInput, viewer: Viewer, now: Date): Promise<Result<Shared>> {
  return onArticle('share-preview', sharePreviewInput, input, viewer, async ({ tx, article, input: wanted }) => {
    const { articleId, revision, hours } = wanted
    if (article.embargoUntil && article.embargoUntil > now) {
      return problem({ kind: 'not-ready', issues: [{ path: 'embargo', message: 'embargo.notOver' }] })
    }
    const token = newPreviewToken()
    const expiresAt = new Date(now.getTime() + hours * HOUR_MS)
    const { id } = await tx.previewLink.create({
      data: {
        tokenHash: previewTokenHash(token),
        articleId,
        revision,
        createdAt: now,
        createdById: viewerUserId(viewer),
        expiresAt,
      },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'article.share-preview',
      subject: 'article',
      subjectId: articleId,
      details: { link: id, revision, expiresAt: expiresAt.toISOString() },
    })
    return ok({ token, expiresAt })
  })
}
