import 'server-only'
import { viewerUserId } from '@/lib/auth/model'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'
import { articleContent, type ArticleContent } from './content'
import type { EditorialVerb } from '@/lib/editorial/transitions'
import type { StoryText } from './merge'
import { planFailure, type Standing } from './model'
import { canSee, canUse, verbsOpenTo } from './policy'

/** A story in the desk's list. */
export interface DeskArticleRow {
  id: string
  headline: string
  kind: ArticleKind
  state: ArticleState
  edition: string | null
  revision: number
  /** The number of the revision that readers see, if any. */
  liveRevision: number | null
  savedAt: Date
  savedBy: string | null
}

const LARGEST_LIST = 200

/** The viewer's stories, last saved first; of one state, or of all. */
export async function listDeskArticles(state: ArticleState | null): Promise<DeskArticleRow[]> {
  const where = { ...(await visible()), ...(state && { state }) }
  const rows = await db().article.findMany({
    where,
    select: {
      id: true,
      kind: true,
      state: true,
      revision: true,
      savedAt: true,
      edition: { select: { slug: true } },
      liveRevision: { select: { number: true } },
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { headline: true, author: { select: { name: true } } },
      },
    },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: LARGEST_LIST,
  })
  return rows.map(({ revisions: [head], edition, liveRevision, ...row }) => {
    if (!head) throw new Error(`Article ${row.id} has no revision.`)
    return {
      ...row,
      headline: head.headline,
      edition: edition?.slug ?? null,
      liveRevision: liveRevision?.number ?? null,
      savedBy: head.author?.name ?? null,
    }
  })
}

/** How many of the viewer's stories are in each state. */
export async function countDeskArticles(): Promise<Partial<Record<ArticleState, number>>> {
  const groups = await db().article.groupBy({ by: ['state'], where: await visible(), _count: true })
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count]))
}

/** A story as the editor opens it: its newest revision and what the viewer may do with it. */
export interface DeskArticle {
  id: string
  slug: string
  editionId: string | null
  kind: ArticleKind
  state: ArticleState
  language: string
  revision: number
  liveRevision: number | null
  savedAt: Date
  headline: string
  standfirst: string
  content: ArticleContent
  /** Who opens it. */
  userId: string
  may: Record<EditorialVerb, boolean>
  standing: Standing
}

export async function getDeskArticle(id: string): Promise<DeskArticle | null> {
  const viewer = await requireViewer()
  const row = await db().article.findFirst({
    where: { id, deletedAt: null },
    include: {
      liveRevision: { select: { number: true } },
      edition: { select: { timeZone: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1 },
      statuses: { where: { verb: 'plan-failed' }, orderBy: { id: 'desc' }, take: 1, select: { failure: true } },
    },
  })
  const head = row?.revisions[0]
  if (!row || !head || !canSee(viewer, row)) return null
  return {
    id: row.id,
    slug: row.slug,
    editionId: row.editionId,
    kind: row.kind,
    state: row.state,
    language: row.language,
    revision: head.number,
    liveRevision: row.liveRevision?.number ?? null,
    savedAt: head.createdAt,
    headline: head.headline,
    standfirst: head.standfirst,
    content: articleContent.parse(head.content),
    userId: viewerUserId(viewer) ?? '',
    may: verbsOpenTo(viewer, row),
    standing: {
      published: row.state === 'published',
      plan: planOf(row),
      failure: row.planFailedAt ? planFailure.parse(row.statuses[0]?.failure) : null,
      embargo: row.embargoUntil && row.embargoReason ? { until: row.embargoUntil, reason: row.embargoReason } : null,
      editionZone: row.edition?.timeZone ?? null,
    },
  }
}

/** One decision on a story. */
export interface ArticleStep {
  id: string
  verb: string | null
  state: ArticleState
  revision: number
  at: Date
  /** Null: the portal itself. */
  by: string | null
  note: string | null
}

/** What was decided about a story, newest first; nothing of a story that the viewer may not see. */
export async function listArticleSteps(articleId: string): Promise<ArticleStep[]> {
  const rows = await db().articleStatus.findMany({
    where: { article: { id: articleId, ...(await visible()) } },
    select: { id: true, verb: true, state: true, revision: true, at: true, note: true, by: { select: { name: true } } },
    orderBy: { id: 'desc' },
  })
  return rows.map(({ by, ...row }) => ({ ...row, by: by?.name ?? null }))
}

/** Stories that were put away and that the viewer may bring back, last deleted first. */
export async function listDeletedArticles(): Promise<{ id: string; headline: string; deletedAt: Date }[]> {
  const rows = await db().article.findMany({
    where: { ...(await visible()), deletedAt: { not: null } },
    select: {
      id: true,
      deletedAt: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { headline: true } },
    },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    take: LARGEST_LIST,
  })
  return rows.flatMap(({ id, deletedAt, revisions: [head] }) =>
    deletedAt ? [{ id, deletedAt, headline: head?.headline ?? '' }] : [],
  )
}

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

function planOf(row: { publishAt: Date | null; publishZone: string | null; plannedRevision: number | null }) {
  const { publishAt, publishZone: zone, plannedRevision: revision } = row
  return publishAt && zone && revision !== null ? { publishAt, zone, revision } : null
}

async function visible(): Promise<Prisma.ArticleWhereInput> {
  const viewer = await requireViewer()
  const own = viewer.kind === 'user' && viewer.role === 'contributor' ? { createdById: viewer.userId } : {}
  return { deletedAt: null, ...own }
}
