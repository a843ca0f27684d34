import 'server-only'
import { DESK_VIEWS, NO_FILTER, type DeskView } from '../desk-filter'
import { countFiltered, listDeskArticles, type DeskArticleRow } from './articles'

export type Queue = Record<DeskView, { articles: DeskArticleRow[]; count: number }>

/** How many stories a part of the queue shows before it leads on to the list. */
const SHORT = 6

/** What the viewer works on, what waits for them, and what is late, each with its beginning and its length. */
export async function getQueue(now: Date): Promise<Queue> {
  const parts = await Promise.all(
    DESK_VIEWS.map(async (view) => {
      const filter = { ...NO_FILTER, view }
      const [{ articles }, count] = await Promise.all([
        listDeskArticles(now, filter, { size: SHORT }),
        countFiltered(now, filter),
      ])
      return [view, { articles, count }] as const
    }),
  )
  return Object.fromEntries(parts) as Queue
}
