import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { ArticleState } from '@/lib/platform/db/generated/enums'
import { visible } from './visible'

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
