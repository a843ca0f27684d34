import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Kin } from '../related'
import { PUBLISHED, SESSIONS_BY_TIME } from './published'

/** Among so many of the newest the closest are chosen. */
const MOST_KIN = 40

/**
 * Stories that share a session, a speaker or a topic with one, with what they share. The newest of those that share more than
 * a topic are asked for by themselves: many stories share a topic, and would leave no place for an older one of the session.
 */
export async function listKin(articleId: string): Promise<Kin[]> {
  const same = { some: { articleId } }
  const ofSession = { session: { coverage: same } }
  const ofSpeaker = { speaker: { coverage: same } }
  const ofTopic = { topic: { coverage: same } }
  const close = [{ sessions: { some: ofSession } }, { speakers: { some: ofSpeaker } }]
  const newest = (kin: Prisma.ArticleWhereInput) =>
    db().article.findMany({
      where: { ...PUBLISHED, id: { not: articleId }, ...kin },
      select: {
        id: true,
        slug: true,
        language: true,
        firstPublishedAt: true,
        liveRevision: { select: { headline: true } },
        sessions: {
          where: ofSession,
          select: { session: { select: { id: true, title: true } } },
          orderBy: SESSIONS_BY_TIME.map((session) => ({ session })),
        },
        speakers: {
          where: ofSpeaker,
          select: { speaker: { select: { id: true, name: true } } },
          orderBy: [{ speaker: { sortName: 'asc' } }, { speakerId: 'asc' }],
        },
        topics: {
          where: ofTopic,
          select: { topic: { select: { id: true, name: true } } },
          orderBy: [{ topic: { name: 'asc' } }, { topicId: 'asc' }],
        },
      },
      orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
      take: MOST_KIN,
    })
  const [closer, byTopic] = await Promise.all([
    newest({ OR: close }),
    newest({ topics: { some: ofTopic }, NOT: { OR: close } }),
  ])
  return [...closer, ...byTopic].flatMap(({ id, slug, language, firstPublishedAt, liveRevision, ...shared }) => {
    if (!liveRevision || !firstPublishedAt) return []
    return [
      {
        article: { id, slug, language, headline: liveRevision.headline, firstPublishedAt },
        sessions: shared.sessions.map(({ session }) => session),
        speakers: shared.speakers.map(({ speaker }) => speaker),
        topics: shared.topics.map(({ topic }) => topic),
      },
    ]
  })
}
