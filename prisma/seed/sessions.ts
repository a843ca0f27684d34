import { dateColumn } from '@/lib/core/calendar-day'
import { instantInZone } from '@/lib/core/time-zone'
import type { Transaction } from '@/lib/platform/db/transaction'
import { editions, sessions } from './data'
import { editionId } from './editions'
import { seedId } from './ids'

export async function seedSessions(tx: Transaction): Promise<number> {
  const zones = new Map(editions.map(({ number, timeZone }) => [number, timeZone]))
  const { count } = await tx.session.createMany({
    data: sessions.map((session) => {
      const { day, startsAt, endsAt } = session
      const zone = zones.get(session.edition)
      const instant = (time: string | null) => (day && time && zone ? instantInZone(day, time, zone) : null)
      return {
        id: seedId('session', session.id),
        editionId: editionId(session.edition),
        slug: session.slug,
        title: session.title,
        titleOfficial: session.titleOfficial,
        type: session.type,
        abstract: session.abstract,
        day: day && dateColumn(day),
        startsAt: instant(startsAt),
        endsAt: instant(endsAt),
        position: sessions.filter(({ edition }) => edition === session.edition).indexOf(session),
      }
    }),
    skipDuplicates: true,
  })
  const titles = await tx.sessionTitle.createMany({
    data: sessions.flatMap(({ id, otherTitles }) =>
      otherTitles.map((other) => ({
        id: seedId('session-title', `${id}/${other.title}`),
        sessionId: seedId('session', id),
        ...other,
      })),
    ),
    skipDuplicates: true,
  })
  const topics = await tx.sessionTopic.createMany({
    data: sessions.flatMap(({ id, topics }) =>
      topics.map((topic) => ({ sessionId: seedId('session', id), topicId: seedId('topic', topic) })),
    ),
    skipDuplicates: true,
  })
  return count + titles.count + topics.count
}
