import { registerAddress } from '@/lib/addresses/commands'
import { freeSlug, isFreeSlug } from '@/lib/addresses/free-slug'
import { dateColumn, type CalendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import type { FieldIssue } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import { wallClock } from '@/lib/core/time-zone'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { SessionValue } from '../schema'

export interface EditionOfSession {
  id: string
  slug: string
  timeZone: string | null
}

/** The columns that a value gives; the day follows from the start, by the clock of the edition. */
export function sessionColumns(value: SessionValue, { timeZone }: EditionOfSession) {
  const { otherTitles: _titles, topicIds: _topics, people: _people, slug: _slug, day, ...columns } = value
  const startsAt = value.startsAt === null ? null : new Date(value.startsAt)
  const onDay: CalendarDay | null = startsAt ? wallClock(startsAt, timeZone ?? 'UTC').day : day
  return {
    ...columns,
    day: onDay && dateColumn(onDay),
    startsAt,
    endsAt: value.endsAt === null ? null : new Date(value.endsAt),
  }
}

/** The slug that a session may have: the one that is asked for, else one made from the title. */
export async function claimSessionSlug(
  tx: Transaction,
  wanted: { slug: string | null; title: string; type: string },
  edition: EditionOfSession,
  sessionId: string | null,
): Promise<{ slug: string } | { issue: FieldIssue }> {
  const others = { editionId: edition.id, ...(sessionId && { id: { not: sessionId } }) }
  const place = {
    path: (slug: string) => publicPath.session(edition.slug, slug),
    subjectId: sessionId,
    isTaken: async (slug: string) => (await tx.session.count({ where: { ...others, slug } })) > 0,
  }
  if (wanted.slug === null) {
    return { slug: await freeSlug(tx, slugify(wanted.title) || wanted.type.replaceAll('_', '-'), place) }
  }
  const free = await isFreeSlug(tx, wanted.slug, place)
  return free ? { slug: wanted.slug } : { issue: { path: 'slug', message: 'slug.taken' } }
}

export async function registerSession(
  tx: Transaction,
  edition: EditionOfSession,
  { id, slug }: { id: string; slug: string },
  now: Date,
): Promise<void> {
  await registerAddress(tx, { path: publicPath.session(edition.slug, slug), subject: 'session', subjectId: id }, now)
}

/** Brings a session's titles and topics in line with a value. */
export async function writeTitlesAndTopics(tx: Transaction, sessionId: string, value: SessionValue): Promise<void> {
  await tx.sessionTitle.deleteMany({ where: { sessionId } })
  await tx.sessionTitle.createMany({ data: value.otherTitles.map((title) => ({ sessionId, ...title })) })
  await tx.sessionTopic.deleteMany({ where: { sessionId, topicId: { notIn: value.topicIds } } })
  await tx.sessionTopic.createMany({
    data: value.topicIds.map((topicId) => ({ sessionId, topicId })),
    skipDuplicates: true,
  })
}
