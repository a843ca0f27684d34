import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { usedAs } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import { QUOTE_VIEW_FIELDS, quoteView } from '@/lib/quotes/queries'
import type { Office } from '@/lib/quotes/model'
import { blockAssetIds } from './blocks/registry'
import { articleContent, type ArticleContent } from './content'
import type { Kin } from './related'
import type { ArticleCard, ArticlePage, EditionRef, FeedArticle, PublishedCorrection } from './model'
import { contentKnownNow } from './queries/known-now'

// What the public may read: an article is public while it is published, and only its live revision is ever selected.
export const PUBLISHED = {
  state: 'published',
  deletedAt: null,
  liveRevisionId: { not: null },
} satisfies Prisma.ArticleWhereInput

export const EDITION_REF = {
  select: { slug: true, number: true, year: true, city: true, series: { select: { abbreviation: true } } },
} as const

const CARD_FIELDS = {
  id: true,
  slug: true,
  kind: true,
  language: true,
  firstPublishedAt: true,
  lastPublishedAt: true,
  liveRevision: { select: { headline: true, standfirst: true, content: true } },
  editions: { select: { editionId: true, edition: EDITION_REF } },
} satisfies Prisma.ArticleSelect

type CardRow = Prisma.ArticleGetPayload<{ select: typeof CARD_FIELDS }>

export interface ArticleFilter {
  id?: string
  slug?: string
  editionId?: string
  sessionId?: string
  speakerId?: string
  topicId?: string
  organisationId?: string
}

/** Published articles, newest first. */
export async function listArticles(
  filter: ArticleFilter,
  page: { limit: number; offset?: number },
): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: where(filter),
    select: CARD_FIELDS,
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: page.limit,
    skip: page.offset ?? 0,
  })
  return cards(rows)
}

/** Published articles with everything that they say, newest first: what a feed sends out. */
export async function listFullArticles(limit: number, filter: ArticleFilter = {}): Promise<FeedArticle[]> {
  const rows = await db().article.findMany({
    where: where(filter),
    select: {
      ...CARD_FIELDS,
      quoteUses: { select: { quote: { select: QUOTE_VIEW_FIELDS } } },
      topics: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { topic: { name: 'asc' } } },
      sessions: { select: { session: { select: { slug: true, title: true, edition: { select: { slug: true } } } } } },
      speakers: {
        select: { speaker: { select: { slug: true, name: true } } },
        orderBy: { speaker: { sortName: 'asc' } },
      },
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  const contents = rows.map(contentOf)
  const [articles, pictures] = await Promise.all([
    cards(rows),
    getPictures(contents.flatMap(({ body }) => body.content.flatMap(blockAssetIds))),
  ])
  return articles.flatMap((article, index) => {
    const content = contents[index]
    const row = rows[index]
    if (!content || !row) return []
    return [
      {
        ...article,
        content,
        pictures,
        quotes: new Map(row.quoteUses.map(({ quote }) => [quote.id, quoteView(quote)])),
        topics: row.topics.map(({ topic }) => topic),
        sessions: row.sessions.map(({ session }) => ({ ...session, edition: session.edition.slug })),
        speakers: row.speakers.map(({ speaker }) => speaker),
      },
    ]
  })
}

/** What was changed in stories after their publication, newest first. A retracted story has lost its headline. */
export async function listCorrections(limit: number): Promise<PublishedCorrection[]> {
  const rows = await db().correction.findMany({
    where: { shown: true, article: { OR: [PUBLISHED, { state: 'retracted', deletedAt: null }] } },
    select: {
      id: true,
      kind: true,
      note: true,
      at: true,
      article: { select: { slug: true, liveRevision: { select: { headline: true } } } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  return rows.map(({ article, ...correction }) => ({
    ...correction,
    article: article.liveRevision && { slug: article.slug, headline: article.liveRevision.headline },
  }))
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

/** Stories that share a session, a speaker or a topic with one, the newest of them, with what they share. */
export async function listKin(articleId: string): Promise<Kin[]> {
  const same = { some: { articleId } }
  const ofSession = { session: { coverage: same } }
  const ofSpeaker = { speaker: { coverage: same } }
  const ofTopic = { topic: { coverage: same } }
  const rows = await db().article.findMany({
    where: {
      ...PUBLISHED,
      id: { not: articleId },
      OR: [{ sessions: { some: ofSession } }, { speakers: { some: ofSpeaker } }, { topics: { some: ofTopic } }],
    },
    select: {
      ...CARD_FIELDS,
      sessions: { where: ofSession, select: { session: { select: { id: true, title: true } } } },
      speakers: { where: ofSpeaker, select: { speaker: { select: { id: true, name: true } } } },
      topics: { where: ofTopic, select: { topic: { select: { id: true, name: true } } } },
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: MOST_KIN,
  })
  const articles = await cards(rows)
  return articles.flatMap((article, index) => {
    const row = rows[index]
    if (!row) return []
    return [
      {
        article,
        sessions: row.sessions.map(({ session }) => session),
        speakers: row.speakers.map(({ speaker }) => speaker),
        topics: row.topics.map(({ topic }) => topic),
      },
    ]
  })
}

/** Among so many of the newest the closest are chosen. */
const MOST_KIN = 40

export function countArticles(filter: ArticleFilter): Promise<number> {
  return db().article.count({ where: where(filter) })
}

export async function getArticle(slug: string): Promise<ArticlePage | null> {
  const row = await db().article.findFirst({
    where: { slug, ...PUBLISHED },
    select: {
      ...CARD_FIELDS,
      sessions: {
        select: { session: { select: { id: true, slug: true, title: true, day: true, edition: EDITION_REF } } },
      },
      speakers: {
        select: { quoted: true, speaker: { select: { id: true, slug: true, name: true, appearances: APPEARANCE } } },
      },
      topics: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { topic: { name: 'asc' } } },
      organisations: {
        select: { organisation: { select: { id: true, slug: true, name: true } } },
        orderBy: { organisation: { name: 'asc' } },
      },
      corrections: { where: { shown: true }, orderBy: { at: 'desc' }, select: { kind: true, note: true, at: true } },
      quoteUses: { orderBy: { position: 'asc' }, select: { quote: { select: QUOTE_VIEW_FIELDS } } },
      translationOf: { select: TRANSLATION },
      translations: { where: PUBLISHED, select: TRANSLATION },
    },
  })
  if (!row) return null
  const content = await contentKnownNow(db(), contentOf(row), row.id)
  const [card] = await cards([row])
  if (!card) throw new Error(`Article ${slug} has no card.`)
  const where = {
    sessionIds: new Set(row.sessions.map(({ session }) => session.id)),
    editionIds: new Set(row.editions.map(({ editionId }) => editionId)),
  }
  const quotedOrder = new Map(row.quoteUses.map(({ quote }, index) => [quote.speaker?.slug, index]))
  return {
    ...card,
    content,
    pictures: await getPictures(content.body.content.flatMap(blockAssetIds)),
    quotes: new Map(row.quoteUses.map(({ quote }) => [quote.id, quoteView(quote)])),
    sessions: row.sessions.map(({ session }) => ({ ...session, edition: editionRef(session.edition) })),
    speakers: row.speakers
      .map(({ quoted, speaker: { appearances, ...speaker } }) => ({
        ...speaker,
        quoted,
        office: officeIn(appearances, where),
      }))
      .sort(
        (a, b) =>
          (quotedOrder.get(a.slug) ?? Infinity) - (quotedOrder.get(b.slug) ?? Infinity) || a.name.localeCompare(b.name),
      ),
    topics: row.topics.map(({ topic }) => topic),
    organisations: row.organisations.map(({ organisation }) => organisation),
    corrections: row.corrections,
    translations: [...(row.translationOf?.state === 'published' ? [row.translationOf] : []), ...row.translations].map(
      (other) => ({
        slug: other.slug,
        language: other.language,
        headline: other.liveRevision?.headline ?? '',
        isOriginal: other === row.translationOf,
      }),
    ),
  }
}

export const APPEARANCE = {
  select: { editionId: true, sessionId: true, title: true, organisationName: true, attendance: true },
  orderBy: { edition: { year: 'desc' } },
} satisfies Prisma.Speaker$appearancesArgs

const TRANSLATION = {
  slug: true,
  language: true,
  state: true,
  liveRevision: { select: { headline: true } },
} satisfies Prisma.ArticleSelect

function where({
  id,
  slug,
  editionId,
  sessionId,
  speakerId,
  topicId,
  organisationId,
}: ArticleFilter): Prisma.ArticleWhereInput {
  return {
    ...PUBLISHED,
    ...(id && { id }),
    ...(slug && { slug }),
    ...(editionId && { editions: { some: { editionId } } }),
    ...(sessionId && { sessions: { some: { sessionId } } }),
    ...(speakerId && { speakers: { some: { speakerId } } }),
    ...(topicId && { topics: { some: { topicId } } }),
    ...(organisationId && { organisations: { some: { organisationId } } }),
  }
}

/** One query for the lead pictures of all cards, whatever their number. */
async function cards(rows: CardRow[]): Promise<ArticleCard[]> {
  const leads = rows.map((row) => contentOf(row).lead)
  const assets = await getPictures(leads.flatMap((lead) => lead?.assetId ?? []))
  return rows.map((row, index) => {
    const { kicker, bylines } = contentOf(row)
    const lead = leads[index]
    const picture = lead && assets.get(lead.assetId)
    if (!row.liveRevision || !row.firstPublishedAt || !row.lastPublishedAt) {
      throw new Error(`Article ${row.slug} is published without its live revision or its times.`)
    }
    return {
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      language: row.language,
      kicker,
      headline: row.liveRevision.headline,
      standfirst: row.liveRevision.standfirst,
      bylines,
      firstPublishedAt: row.firstPublishedAt,
      lastPublishedAt: row.lastPublishedAt,
      lead: picture ? usedAs(picture, lead) : null,
      editions: row.editions.map(({ edition }) => editionRef(edition)),
    }
  })
}

function contentOf(row: CardRow): ArticleContent {
  return articleContent.parse(row.liveRevision?.content)
}

export function editionRef({ series, ...edition }: CardRow['editions'][number]['edition']): EditionRef {
  return { ...edition, series: series.abbreviation }
}

type AppearanceRow = Prisma.AppearanceGetPayload<typeof APPEARANCE>

/** The office of the day: as held in one of the story's sessions, else at one of its editions. */
export function officeIn(
  appearances: AppearanceRow[],
  story: { sessionIds: Set<string>; editionIds: Set<string> },
): Office | null {
  const then =
    appearances.find(({ sessionId, title }) => title && sessionId && story.sessionIds.has(sessionId)) ??
    appearances.find(({ editionId, title }) => title && story.editionIds.has(editionId))
  return then ? { title: then.title, organisation: then.organisationName, attendance: then.attendance } : null
}
