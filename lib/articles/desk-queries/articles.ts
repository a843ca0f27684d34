import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'
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
