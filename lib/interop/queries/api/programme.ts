import 'server-only'
import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import type { AppearanceRole, EditionStatus, SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'
import type { Item } from '../../api/resources'
import { named, paged, type Wanted } from './asked'

type Absolute = (path: string) => string

export async function readEditions(wanted: Wanted, absolute: Absolute): Promise<Item<'editions'>[]> {
  const { AND, page } = paged(wanted)
  const { year, status } = wanted.filters
  const rows = await db().edition.findMany({
    where: { AND, slug: wanted.code, year: year as number | undefined, status: status as EditionStatus | undefined },
    include: { series: { select: { name: true, abbreviation: true } } },
    ...page,
  })
  return rows.map((row) => ({
    id: row.id,
    code: row.slug,
    name: `${row.series.name} ${row.year}`,
    series: row.series.abbreviation,
    number: row.number,
    year: row.year,
    status: row.status,
    city: row.city,
    country: row.country,
    timezone: row.timeZone,
    date_from: row.startsOn && calendarDay(row.startsOn),
    date_to: row.endsOn && calendarDay(row.endsOn),
    theme: row.theme,
    url: absolute(publicPath.edition(row.slug)),
  }))
}

export async function readSessions(wanted: Wanted, absolute: Absolute): Promise<Item<'sessions'>[]> {
  const { AND, page } = paged(wanted)
  const { edition, speaker, topic, type, state, day } = wanted.filters
  const rows = await db().session.findMany({
    where: {
      AND,
      slug: wanted.code,
      edition: named(edition),
      ...(speaker ? { appearances: { some: { speaker: named(speaker) } } } : {}),
      ...(topic ? { topics: { some: { topic: named(topic) } } } : {}),
      type: type as SessionType | undefined,
      status: state as SessionStatus | undefined,
      ...(day ? { day: new Date(`${day}T00:00:00Z`) } : {}),
    },
    include: {
      edition: { select: { slug: true } },
      room: { select: { name: true } },
      track: { select: { name: true } },
      appearances: { select: { speakerId: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      topics: { select: { topicId: true }, orderBy: { topicId: 'asc' } },
    },
    ...page,
  })
  return rows.map((row) => ({
    id: row.id,
    code: row.slug,
    edition: row.editionId,
    title: row.title,
    submission_type: row.type,
    state: row.status,
    abstract: row.abstract,
    content_locale: row.language,
    day: row.day && calendarDay(row.day),
    start: row.startsAt?.toISOString() ?? null,
    end: row.endsAt?.toISOString() ?? null,
    room: row.room?.name ?? null,
    track: row.track?.name ?? null,
    parent: row.parentId,
    speakers: [...new Set(row.appearances.map(({ speakerId }) => speakerId))],
    topics: row.topics.map(({ topicId }) => topicId),
    url: absolute(publicPath.session(row.edition.slug, row.slug)),
  }))
}

export async function readAppearances(wanted: Wanted): Promise<Item<'appearances'>[]> {
  const { AND, page } = paged(wanted)
  const { edition, session, speaker, role } = wanted.filters
  const rows = await db().appearance.findMany({
    where: {
      AND,
      edition: named(edition),
      sessionId: session as string | undefined,
      speaker: { mergedIntoId: null, ...named(speaker) },
      role: role as AppearanceRole | undefined,
    },
    ...page,
  })
  return rows.map((row) => ({
    id: row.id,
    edition: row.editionId,
    session: row.sessionId,
    speaker: row.speakerId,
    role: row.role,
    attendance: row.attendance,
    position: row.title,
    organisation_name: row.organisationName,
    organisation: row.organisationId,
  }))
}
