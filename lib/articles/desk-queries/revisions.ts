import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import { articleContent } from '../content'
import type { StoryText } from '../merge'
import { canSee, canUse } from '../policy'

interface History {
  revisions: { number: number; savedAt: Date; savedBy: string | null; live: boolean }[]
  maySave: boolean
}

/** Who saved a story and when, newest first; null for a story that the viewer may not see. */
export async function listRevisions(articleId: string): Promise<History | null> {
  const viewer = await requireViewer()
  const article = await db().article.findFirst({
    where: { id: articleId, deletedAt: null },
    select: {
      state: true,
      createdById: true,
      liveRevisionId: true,
      revisions: {
        select: { id: true, number: true, createdAt: true, author: { select: { name: true } } },
        orderBy: { number: 'desc' },
      },
    },
  })
  if (!article || !canSee(viewer, article)) return null
  return {
    revisions: article.revisions.map(({ id, number, createdAt, author }) => ({
      number,
      savedAt: createdAt,
      savedBy: author?.name ?? null,
      live: id === article.liveRevisionId,
    })),
    maySave: canUse('save', viewer, article),
  }
}

/** What one revision says; null when there is none, or for a story that the viewer may not see. */
export async function getStoryRevision(articleId: string, number: number): Promise<StoryText | null> {
  const viewer = await requireViewer()
  const revision = await db().articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: {
      headline: true,
      standfirst: true,
      content: true,
      article: { select: { createdById: true, deletedAt: true } },
    },
  })
  if (!revision || revision.article.deletedAt || !canSee(viewer, revision.article)) return null
  const { headline, standfirst, content } = revision
  return { headline, standfirst, content: articleContent.parse(content) }
}
