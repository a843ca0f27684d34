import 'server-only'
import { db } from '@/lib/platform/db/client'
import { previewTokenHash } from '../commands/preview-token'
import type { ArticlePage } from '../model'
import { storyAsPage } from './story-as-page'

/**
 * The revision that a preview link shows. The link is the right to see it: nobody is asked to sign in. Null for one that
 * never was, has expired or was called back, and while its story is deleted, retracted or under embargo; nobody can tell
 * which.
 */
export async function openSharedPreview(token: string, now: Date): Promise<ArticlePage | null> {
  const link = await db().previewLink.findUnique({
    where: { tokenHash: previewTokenHash(token) },
    select: {
      articleId: true,
      revision: true,
      expiresAt: true,
      revokedAt: true,
      article: { select: { state: true, deletedAt: true, embargoUntil: true } },
    },
  })
  if (!link || link.revokedAt || link.expiresAt <= now) return null
  const { state, deletedAt, embargoUntil } = link.article
  if (deletedAt || state === 'retracted' || (embargoUntil && embargoUntil > now)) return null
  return storyAsPage(link.articleId, link.revision, now)
}
