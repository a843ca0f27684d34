import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { pageCount, windowOf } from '@/lib/core/pagination'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { articleContent } from '../content'
import type { StoryText } from '../merge'
import { canSee, canUse } from '../policy'

export interface RevisionRow {
  number: number
  savedAt: Date
  savedBy: string | null
  live: boolean
  named: { name: string; by: string | null; at: Date } | null
}

interface History {
  /** The number of the newest revision. */
  newest: number
  revisions: RevisionRow[]
  pages: number
  /** How many have a name. */
  named: number
  maySave: boolean
}

const PAGE_SIZE = 50

/** Who saved a story and when, newest first, a page at a time; null for a story that the viewer may not see. */
export async function listRevisions(
  articleId: string,
  { page = 1, namedOnly = false }: { page?: number; namedOnly?: boolean } = {},
): Promise<History | null> {
  const viewer = await requireViewer()
  const article = await db().article.findFirst({
    where: { id: articleId, deletedAt: null },
    select: { state: true, createdById: true, editionId: true, kind: true, liveRevisionId: true, revision: true },
  })
  if (!article || !canSee(viewer, article)) return null
  const { limit, offset } = windowOf(page, PAGE_SIZE)
  const [rows, named] = await Promise.all([
    db().articleRevision.findMany({
      where: { articleId, ...(namedOnly && { name: { isNot: null } }) },
      select: ROW,
      orderBy: { number: 'desc' },
      skip: offset,
      take: limit,
    }),
    db().revisionName.count({ where: { articleId } }),
  ])
  return {
    newest: article.revision,
    revisions: rows.map((row) => rowOf(row, article.liveRevisionId)),
    pages: pageCount(namedOnly ? named : article.revision, PAGE_SIZE),
    named,
    maySave: canUse('save', viewer, article),
  }
}

const ROW = {
  id: true,
  number: true,
  createdAt: true,
  author: { select: { name: true } },
  name: { select: { name: true, namedAt: true, namedBy: { select: { name: true } } } },
} satisfies Prisma.ArticleRevisionSelect

function rowOf(
  { id, number, createdAt, author, name }: Prisma.ArticleRevisionGetPayload<{ select: typeof ROW }>,
  liveRevisionId: string | null,
): RevisionRow {
  return {
    number,
    savedAt: createdAt,
    savedBy: author?.name ?? null,
    live: id === liveRevisionId,
    named: name && { name: name.name, by: name.namedBy?.name ?? null, at: name.namedAt },
  }
}

/** A revision that is compared: what it says, and its line in the list. */
export interface StoryRevision extends StoryText {
  row: RevisionRow
}

/** Null when there is none, or for a story that the viewer may not see. */
export async function getStoryRevision(articleId: string, number: number): Promise<StoryRevision | null> {
  const viewer = await requireViewer()
  const revision = await db().articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: {
      ...ROW,
      headline: true,
      standfirst: true,
      content: true,
      article: { select: { createdById: true, editionId: true, kind: true, deletedAt: true, liveRevisionId: true } },
    },
  })
  if (!revision || revision.article.deletedAt || !canSee(viewer, revision.article)) return null
  const { headline, standfirst, content, article, ...row } = revision
  return { headline, standfirst, content: articleContent.parse(content), row: rowOf(row, article.liveRevisionId) }
}
