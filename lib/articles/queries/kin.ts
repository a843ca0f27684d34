import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Kin } from '../related'
import { PUBLISHED, SESSIONS_BY_TIME } from './published'

/** Among so many of the newest the closest are chosen. */
const MOST_KIN = 40

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
  return rows.flatMap(({ id, slug, language, firstPublishedAt, liveRevision, ...shared }) => {
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
