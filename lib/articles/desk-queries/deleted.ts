import 'server-only'
import { db } from '@/lib/platform/db/client'
import { visible } from './visible'

const LARGEST_LIST = 200

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
