import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { ArticleCard } from '../model'
import { CARD_FIELDS, cards } from './cards'
import { publishedAbout, type ArticleFilter } from './filter'
import { PUBLISHED } from './published'

/** Published articles, newest first. */
export async function listArticles(
  filter: ArticleFilter,
  page: { limit: number; offset?: number },
): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: publishedAbout(filter),
    select: CARD_FIELDS,
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: page.limit,
    skip: page.offset ?? 0,
  })
  return cards(rows)
}

export function countArticles(filter: ArticleFilter): Promise<number> {
  return db().article.count({ where: publishedAbout(filter) })
}

/** The stories first published since a moment, newest first: what is news. */
export async function listPublishedSince(
  since: Date,
  limit: number,
): Promise<{ slug: string; headline: string; language: string; firstPublishedAt: Date }[]> {
  const rows = await db().article.findMany({
    where: { ...PUBLISHED, firstPublishedAt: { gte: since } },
    select: { slug: true, language: true, firstPublishedAt: true, liveRevision: { select: { headline: true } } },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  return rows.flatMap(({ liveRevision, firstPublishedAt, ...row }) =>
    liveRevision && firstPublishedAt ? [{ ...row, headline: liveRevision.headline, firstPublishedAt }] : [],
  )
}
