import 'server-only'
import { dateColumn } from '@/lib/core/calendar-day'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { EDITION_FIELDS, editionOf } from '@/lib/editions/queries'
import { PUBLISHED } from '@/lib/articles/queries/published'
import { getVersion, type NamedProgramme } from '@/lib/programme/queries'
import type { OutProgramme, OutSession } from '../writing/out-programme'

const SESSION_FIELDS = {
  id: true,
  slug: true,
  title: true,
  type: true,
  status: true,
  language: true,
  abstract: true,
  day: true,
  startsAt: true,
  endsAt: true,
  version: true,
  edition: { select: { slug: true, timeZone: true } },
  room: { select: { name: true, venue: { select: { name: true, city: true } } } },
  track: { select: { name: true, slug: true } },
  appearances: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      role: true,
      title: true,
      organisationName: true,
      speaker: { select: { id: true, slug: true, name: true, wikidataId: true } },
    },
  },
  coverage: {
    where: { article: PUBLISHED },
    orderBy: [{ article: { firstPublishedAt: 'asc' } }, { articleId: 'asc' }],
    select: { article: { select: { slug: true, liveRevision: { select: { headline: true } } } } },
  },
} satisfies Prisma.SessionSelect

const BY_TIME = [
  { day: { sort: 'asc', nulls: 'last' } },
  { startsAt: { sort: 'asc', nulls: 'last' } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.SessionOrderByWithRelationInput[]

/** The whole programme of an edition, parts included, with what was written about each session. */
export async function getProgramme(editionSlug: string): Promise<OutProgramme | null> {
  const row = await db().edition.findUnique({
    where: { slug: editionSlug },
    select: {
      ...EDITION_FIELDS,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, name: true } },
    },
  })
  if (!row) return null
  const sessions = await listSessions({ editionId: row.id })
  const [version] = row.versions
  return { edition: editionOf(row), version: version ? `${version.number} ${version.name}` : null, sessions }
}

/**
 * A programme as it was given a name: with what a version keeps of each session, its title, hour, room and people. Null when
 * there is no such version.
 */
export async function getProgrammeVersion(editionSlug: string, number: number): Promise<OutProgramme | null> {
  const row = await db().edition.findUnique({ where: { slug: editionSlug }, select: EDITION_FIELDS })
  const version = row && (await getVersion(row.id, number))
  if (!version) return null
  const edition = editionOf(row)
  const sessions = version.programme.map((session) => sessionThen(session, edition, number))
  return { edition, version: `${number} ${version.name}`, sessions }
}

function sessionThen(
  { day, startsAt, endsAt, people, ...session }: NamedProgramme['programme'][number],
  { slug, timeZone }: OutProgramme['edition'],
  version: number,
): OutSession {
  return {
    ...session,
    edition: slug,
    timeZone: timeZone ?? 'UTC',
    day: day === null ? null : dateColumn(day),
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
    version,
    people: people.map((person) => ({ ...person, wikidataId: null, title: null, organisation: null })),
    ...{ language: null, abstract: null, venue: null, track: null, announcedAt: null, coverage: [] },
  }
}

export async function getSessionOut(editionSlug: string, slug: string): Promise<OutSession | null> {
  return (await listSessions({ slug, edition: { slug: editionSlug } }))[0] ?? null
}

/** Where a speaker takes part, over all editions; null when there is nobody of that name. */
export async function getSpeakerSessions(slug: string): Promise<{ name: string; sessions: OutSession[] } | null> {
  const speaker = await db().speaker.findFirst({
    where: { slug, mergedIntoId: null },
    select: { id: true, name: true },
  })
  if (!speaker) return null
  return { name: speaker.name, sessions: await listSessions({ appearances: { some: { speakerId: speaker.id } } }) }
}

async function listSessions(where: Prisma.SessionWhereInput): Promise<OutSession[]> {
  const rows = await db().session.findMany({ where, select: SESSION_FIELDS, orderBy: BY_TIME })
  const known = await db().address.findMany({
    where: { subject: 'session', subjectId: { in: rows.map(({ id }) => id) }, state: 'live' },
    select: { subjectId: true, changedAt: true },
  })
  const changed = new Map(known.map(({ subjectId, changedAt }) => [subjectId, changedAt]))
  return rows.map(({ edition, room, track, appearances, coverage, ...row }) => ({
    ...row,
    edition: edition.slug,
    timeZone: edition.timeZone ?? 'UTC',
    room: room?.name ?? null,
    venue: room ? `${room.venue.name}, ${room.venue.city}` : null,
    track: track?.name ?? null,
    announcedAt: changed.get(row.id) ?? null,
    people: appearances.map(({ speaker, organisationName, ...appearance }) => ({
      ...appearance,
      ...speaker,
      organisation: organisationName,
    })),
    coverage: coverage.flatMap(({ article }) =>
      article.liveRevision ? [{ slug: article.slug, headline: article.liveRevision.headline }] : [],
    ),
  }))
}
