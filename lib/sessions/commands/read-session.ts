import { calendarDay } from '@/lib/core/calendar-day'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { SessionValue } from '../schema'

export interface StoredSession {
  id: string
  editionId: string
  slug: string
  version: number
  value: SessionValue
  previouslyStartsAt: string | null
}

const FIELDS = {
  title: true,
  titleOfficial: true,
  slug: true,
  type: true,
  language: true,
  abstract: true,
  roomId: true,
  trackId: true,
  parentId: true,
  position: true,
  status: true,
  statusNote: true,
  replacedById: true,
} as const

/** A session as a form would send it; null for an unknown one. */
export async function readSession(tx: Transaction, id: string): Promise<StoredSession | null> {
  const row = await tx.session.findUnique({
    where: { id },
    select: {
      ...FIELDS,
      editionId: true,
      version: true,
      previouslyStartsAt: true,
      day: true,
      startsAt: true,
      endsAt: true,
      otherTitles: { select: { title: true, language: true } },
      topics: { select: { topicId: true } },
      appearances: {
        select: {
          speakerId: true,
          role: true,
          attendance: true,
          title: true,
          organisationName: true,
          organisationId: true,
        },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!row) return null
  const { editionId, version, previouslyStartsAt, day, startsAt, endsAt, topics, appearances, ...plain } = row
  return {
    ...{ id, editionId, version, slug: row.slug },
    previouslyStartsAt: iso(previouslyStartsAt),
    value: inOrder({
      ...plain,
      day: day && calendarDay(day),
      startsAt: iso(startsAt),
      endsAt: iso(endsAt),
      topicIds: topics.map(({ topicId }) => topicId),
      people: appearances,
    }),
  }
}

/** What has no order of its own in one that is always the same, so that equal values compare as equal. */
export function inOrder(value: SessionValue): SessionValue {
  return {
    ...value,
    otherTitles: [...value.otherTitles].sort((a, b) => (a.title < b.title ? -1 : 1)),
    topicIds: [...new Set(value.topicIds)].sort(),
  }
}

function iso(instant: Date | null): string | null {
  return instant && instant.toISOString()
}
