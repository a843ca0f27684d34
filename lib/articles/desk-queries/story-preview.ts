import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import type { ArticlePage } from '../model'
import { canSee, canUse } from '../policy'
import { storyAsPage } from './story-as-page'

/** A preview link as the story lists it. */
export interface PreviewLinkRow {
  id: string
  revision: number
  createdAt: Date
  createdBy: string | null
  expiresAt: Date
  state: 'open' | 'expired' | 'revoked' | 'stopped'
}

/** What the preview's screen needs of a story besides its page. */
export interface StoryPreview {
  id: string
  headline: string
  revision: number
  mayShare: boolean
  embargoUntil: Date | null
  links: PreviewLinkRow[]
}

const MOST_LINKS = 50

/** Null for a story that the viewer may not see. */
export async function getStoryPreview(articleId: string): Promise<StoryPreview | null> {
  const now = currentTime()
  const article = await visibleArticle(articleId)
  if (!article) return null
  const { viewer, headline, ...row } = article
  const mayShare = canUse('share-preview', viewer, row)
  const embargoUntil = row.embargoUntil && row.embargoUntil > now ? row.embargoUntil : null
  const links = await db().previewLink.findMany({
    where: { articleId },
    include: { createdBy: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_LINKS,
  })
  return {
    id: articleId,
    headline,
    revision: row.revision,
    mayShare,
    embargoUntil,
    links: links.map(({ id, revision, createdAt, createdBy, expiresAt, revokedAt }) => ({
      id,
      revision,
      createdAt,
      createdBy: createdBy?.name ?? null,
      expiresAt,
      state: revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : embargoUntil ? 'stopped' : 'open',
    })),
  }
}

/** The newest revision as readers would see it. */
export async function getPreviewPage(articleId: string): Promise<ArticlePage | null> {
  const article = await visibleArticle(articleId)
  return article && storyAsPage(articleId, article.revision, currentTime())
}

async function visibleArticle(id: string) {
  const viewer = await requireViewer()
  const row = await db().article.findFirst({
    where: { id, deletedAt: null },
    select: {
      state: true,
      createdById: true,
      editionId: true,
      kind: true,
      revision: true,
      embargoUntil: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { headline: true } },
    },
  })
  if (!row || !canSee(viewer, row)) return null
  const { revisions, ...article } = row
  return { ...article, viewer, headline: revisions[0]?.headline ?? '' }
}
