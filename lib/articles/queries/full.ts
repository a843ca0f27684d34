import 'server-only'
import { getPictures } from '@/lib/media/queries/pictures'
import { db } from '@/lib/platform/db/client'
import { QUOTE_VIEW_FIELDS, quoteView } from '@/lib/quotes/queries'
import { blockAssetIds } from '../blocks/registry'
import { articleContent } from '../content'
import type { FeedArticle } from '../model'
import { CARD_FIELDS, cards } from './cards'
import { publishedAbout, type ArticleFilter } from './filter'
import { readStored } from './heads'
import { SESSIONS_BY_TIME } from './published'

/** Published articles with everything that they say, newest first: what a feed sends out. */
export async function listFullArticles(limit: number, filter: ArticleFilter = {}): Promise<FeedArticle[]> {
  const rows = await db().article.findMany({
    // Stories of one feed share speakers and sessions: in one statement each of their quotes would bring its own.
    relationLoadStrategy: 'query',
    where: publishedAbout(filter),
    select: {
      ...CARD_FIELDS,
      liveRevision: { select: { id: true, content: true } },
      quoteUses: { select: { quote: { select: QUOTE_VIEW_FIELDS } } },
      topics: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { topic: { name: 'asc' } } },
      sessions: {
        select: { session: { select: { slug: true, title: true, edition: { select: { slug: true } } } } },
        orderBy: SESSIONS_BY_TIME.map((session) => ({ session })),
      },
      speakers: {
        select: { speaker: { select: { slug: true, name: true } } },
        orderBy: [{ speaker: { sortName: 'asc' } }, { speakerId: 'asc' }],
      },
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  const told = new Map(
    rows.flatMap(({ liveRevision, ...row }) => {
      const content = liveRevision && readStored(articleContent, liveRevision.content, liveRevision.id)
      return content ? [[row.id, { ...row, content }] as const] : []
    }),
  )
  const [articles, pictures] = await Promise.all([
    cards(rows),
    getPictures([...told.values()].flatMap(({ content }) => content.body.content.flatMap(blockAssetIds))),
  ])
  return articles.flatMap((article) => {
    const row = told.get(article.id)
    if (!row) return []
    return [
      {
        ...article,
        content: row.content,
        pictures,
        quotes: new Map(row.quoteUses.map(({ quote }) => [quote.id, quoteView(quote)])),
        topics: row.topics.map(({ topic }) => topic),
        sessions: row.sessions.map(({ session }) => ({ ...session, edition: session.edition.slug })),
        speakers: row.speakers.map(({ speaker }) => speaker),
      },
    ]
  })
}
