import 'server-only'
import { readHeads } from '@/lib/articles/queries/heads'
import { PUBLISHED } from '@/lib/articles/queries/published'
import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import type { Item } from '../../api/resources'
import { named, paged, type Wanted } from './asked'

type Absolute = (path: string) => string

/** Published stories alone, and of each the live revision. */
export async function readArticles(wanted: Wanted, absolute: Absolute): Promise<Item<'articles'>[]> {
  const { AND, page } = paged(wanted)
  const { edition, session, speaker, topic, language, since } = wanted.filters
  const rows = await db().article.findMany({
    where: {
      AND: [PUBLISHED, ...AND],
      slug: wanted.code,
      language: language as string | undefined,
      ...(since ? { lastPublishedAt: { gte: new Date(since) } } : {}),
      ...(edition ? { editions: { some: { edition: named(edition) } } } : {}),
      ...(session ? { sessions: { some: { sessionId: String(session) } } } : {}),
      ...(speaker ? { speakers: { some: { speaker: named(speaker) } } } : {}),
      ...(topic ? { topics: { some: { topic: named(topic) } } } : {}),
    },
    select: {
      id: true,
      slug: true,
      kind: true,
      language: true,
      firstPublishedAt: true,
      lastPublishedAt: true,
      liveRevisionId: true,
      editions: { select: { editionId: true }, orderBy: { editionId: 'asc' } },
      sessions: { select: { sessionId: true }, orderBy: { sessionId: 'asc' } },
      speakers: { select: { speakerId: true }, orderBy: { speakerId: 'asc' } },
      topics: { select: { topicId: true }, orderBy: { topicId: 'asc' } },
    },
    ...page,
  })
  const heads = await readHeads(rows.map(({ liveRevisionId }) => liveRevisionId))
  return rows.flatMap((row) => {
    const { liveRevisionId, firstPublishedAt, lastPublishedAt } = row
    const head = heads.get(liveRevisionId ?? '')
    if (!head || !firstPublishedAt || !lastPublishedAt) return []
    const { headline, standfirst, kicker, bylines } = head
    return [
      {
        id: row.id,
        code: row.slug,
        kind: row.kind,
        language: row.language,
        headline,
        standfirst,
        kicker,
        bylines: bylines.map(({ name }) => name),
        published: firstPublishedAt.toISOString(),
        updated: lastPublishedAt.toISOString(),
        editions: row.editions.map(({ editionId }) => editionId),
        sessions: row.sessions.map(({ sessionId }) => sessionId),
        speakers: row.speakers.map(({ speakerId }) => speakerId),
        topics: row.topics.map(({ topicId }) => topicId),
        url: absolute(publicPath.article(row.slug)),
      },
    ]
  })
}

/** Quotes that a published story prints. */
export async function readQuotes(wanted: Wanted, absolute: Absolute): Promise<Item<'quotes'>[]> {
  const { AND, page } = paged(wanted)
  const { edition, session, speaker } = wanted.filters
  const rows = await db().quote.findMany({
    where: {
      AND: [{ uses: { some: {} } }, ...AND],
      ...(edition ? { edition: named(edition) } : {}),
      sessionId: session as string | undefined,
      ...(speaker ? { speaker: named(speaker) } : {}),
    },
    include: {
      uses: {
        select: { text: true, articleId: true },
        orderBy: [{ article: { firstPublishedAt: 'asc' } }, { articleId: 'asc' }],
      },
    },
    ...page,
  })
  return rows.map((row) => ({
    id: row.id,
    text: row.uses[0]?.text ?? '',
    kind: row.kind,
    language: row.language,
    verification: row.verification,
    spoken_on: row.spokenOn && calendarDay(row.spokenOn),
    speaker: row.speakerId,
    speaker_label: row.speakerLabel,
    edition: row.editionId,
    session: row.sessionId,
    articles: [...new Set(row.uses.map(({ articleId }) => articleId))],
    url: absolute(publicPath.quote(row.id)),
  }))
}
