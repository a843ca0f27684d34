import 'server-only'
import { visibleTo } from '@/lib/articles/desk-queries/visible'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { MentionOfMe } from '../model'

const LARGEST_LIST = 50

/** The comments that name the viewer, unread ones first, then the newest; of stories that they (still) may see. */
export async function listMentions(): Promise<MentionOfMe[]> {
  const rows = await db().commentMention.findMany({
    where: await mine(),
    select: {
      readAt: true,
      comment: {
        select: {
          id: true,
          body: true,
          createdAt: true,
          author: { select: { name: true } },
          thread: { select: { id: true, article: { select: { id: true, revision: true } } } },
        },
      },
    },
    orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { commentId: 'desc' }],
    take: LARGEST_LIST,
  })
  const headlines = await headlinesOf(rows.map(({ comment }) => comment.thread.article))
  return rows.map(({ readAt, comment: { id, body, createdAt, author, thread } }) => ({
    commentId: id,
    threadId: thread.id,
    articleId: thread.article.id,
    headline: headlines.get(thread.article.id) ?? '',
    author: author?.name ?? null,
    body,
    at: createdAt,
    read: readAt !== null,
  }))
}

/** How many comments name the viewer and were not read yet. */
export async function countUnreadMentions(): Promise<number> {
  return db().commentMention.count({ where: { ...(await mine()), readAt: null } })
}

async function mine(): Promise<Prisma.CommentMentionWhereInput> {
  const viewer = await requireViewer()
  if (viewer.kind !== 'user') return { commentId: { in: [] } }
  return { userId: viewer.userId, comment: { thread: { article: { deletedAt: null, ...visibleTo(viewer) } } } }
}

async function headlinesOf(articles: { id: string; revision: number }[]): Promise<Map<string, string>> {
  const newest = await db().articleRevision.findMany({
    where: { OR: articles.map(({ id, revision }) => ({ articleId: id, number: revision })) },
    select: { articleId: true, headline: true },
  })
  return new Map(newest.map(({ articleId, headline }) => [articleId, headline]))
}
