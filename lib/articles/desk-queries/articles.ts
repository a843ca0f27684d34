import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'
import { cursorText, NO_FILTER, type Cursor, type DeskFilter } from '../desk-filter'
import { lateReason, type LateReason } from '../late'
import { cursorCondition, fieldOf, filterCondition, orderOf } from './conditions'
import { listWithEndedRights } from './ended-rights'
import { visible } from './visible'

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
  plan: { publishAt: Date; zone: string } | null
  late: LateReason | null
  /** It shows a picture whose right has run out. */
  rightEnded: boolean
}

const FIELDS = {
  id: true,
  kind: true,
  state: true,
  revision: true,
  savedAt: true,
  createdAt: true,
  publishAt: true,
  publishZone: true,
  planFailedAt: true,
  embargoUntil: true,
  edition: { select: { slug: true } },
  liveRevision: { select: { number: true } },
  revisions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { headline: true, author: { select: { name: true } } },
  },
} satisfies Prisma.ArticleSelect

export interface DeskPage {
  articles: DeskArticleRow[]
  /** Where the next page begins; null on the last one. */
  next: string | null
}

export const DESK_PAGE_SIZE = 50

/** One page of the viewer's stories that a filter lets through. */
export async function listDeskArticles(
  now: Date,
  wanted: Partial<DeskFilter> = {},
  { after = null, size = DESK_PAGE_SIZE }: { after?: Cursor | null; size?: number } = {},
): Promise<DeskPage> {
  const viewer = await requireViewer()
  const filter = { ...NO_FILTER, ...wanted }
  const conditions = [await visible(), filterCondition(filter, viewer, now)]
  const rows = await db().article.findMany({
    where: { AND: after ? [...conditions, cursorCondition(filter.sort, after)] : conditions },
    select: FIELDS,
    orderBy: orderOf(filter.sort),
    take: size + 1,
  })
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  const ended = await listWithEndedRights(
    shown.map(({ id }) => id),
    now,
  )
  return {
    articles: shown.map((row) => ({ ...rowOf(row, now), rightEnded: ended.has(row.id) })),
    next: last ? cursorText({ at: last[fieldOf(filter.sort)], id: last.id }) : null,
  }
}

/** How many of the viewer's stories a filter lets through. */
export async function countFiltered(now: Date, filter: DeskFilter): Promise<number> {
  const viewer = await requireViewer()
  return db().article.count({ where: { AND: [await visible(), filterCondition(filter, viewer, now)] } })
}

/** How many of the viewer's stories are in each state. */
export async function countDeskArticles(): Promise<Partial<Record<ArticleState, number>>> {
  const groups = await db().article.groupBy({ by: ['state'], where: await visible(), _count: true })
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count]))
}

/** Whose stories the viewer can ask for. */
export async function listDeskAuthors(): Promise<{ id: string; name: string }[]> {
  return db().user.findMany({
    where: { articles: { some: await visible() } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

function rowOf(
  row: Prisma.ArticleGetPayload<{ select: typeof FIELDS }>,
  now: Date,
): Omit<DeskArticleRow, 'rightEnded'> {
  const { id, kind, state, revision, savedAt, publishAt, publishZone, edition, liveRevision, revisions } = row
  const [head] = revisions
  if (!head) throw new Error(`Article ${id} has no revision.`)
  return {
    id,
    kind,
    state,
    revision,
    savedAt,
    headline: head.headline,
    edition: edition?.slug ?? null,
    liveRevision: liveRevision?.number ?? null,
    savedBy: head.author?.name ?? null,
    plan: publishAt && publishZone ? { publishAt, zone: publishZone } : null,
    late: lateReason(row, now),
  }
}
