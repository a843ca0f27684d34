import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { EDITION_FIELDS, EDITION_REF_FIELDS, editionOf, editionRefOf } from '@/lib/editions/queries'
import type { ProgrammeSession, SessionCard, SessionPage } from './model'

const BY_TIME = [
  { day: { sort: 'asc', nulls: 'last' } },
  { startsAt: { sort: 'asc', nulls: 'last' } },
  { position: 'asc' },
  { title: 'asc' },
  { id: 'asc' },
] satisfies Prisma.SessionOrderByWithRelationInput[]

const SLOT_FIELDS = {
  id: true,
  slug: true,
  title: true,
  titleOfficial: true,
  type: true,
  status: true,
  statusNote: true,
  replacedBy: { select: { slug: true, title: true } },
  previouslyStartsAt: true,
  language: true,
  day: true,
  startsAt: true,
  endsAt: true,
  room: { select: { name: true, position: true, venue: { select: { name: true } } } },
  track: { select: { slug: true, name: true } },
  appearances: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      role: true,
      attendance: true,
      title: true,
      organisationName: true,
      organisation: { select: { slug: true } },
      speaker: { select: { slug: true, name: true } },
    },
  },
} satisfies Prisma.SessionSelect

const PROGRAMME_FIELDS = {
  ...SLOT_FIELDS,
  parts: { select: SLOT_FIELDS, orderBy: BY_TIME },
} satisfies Prisma.SessionSelect

type SlotRow = Prisma.SessionGetPayload<{ select: typeof SLOT_FIELDS }>
type ProgrammeRow = Prisma.SessionGetPayload<{ select: typeof PROGRAMME_FIELDS }>

/** The sessions of an edition in the order of the programme, each with its parts. */
export async function listProgramme(editionId: string): Promise<ProgrammeSession[]> {
  const rows = await db().session.findMany({
    where: { editionId, parentId: null },
    select: PROGRAMME_FIELDS,
    orderBy: BY_TIME,
  })
  return rows.map(programmeSession)
}

/** How many sessions each day of an edition has; those without a day under null. Parts count with their session. */
export async function countSessionsByDay(editionId: string): Promise<{ day: Date | null; count: number }[]> {
  const groups = await db().session.groupBy({ by: ['day'], where: { editionId, parentId: null }, _count: true })
  return groups.map(({ day, _count }) => ({ day, count: _count }))
}

export async function getSession(editionSlug: string, sessionSlug: string): Promise<SessionPage | null> {
  const row = await db().session.findFirst({
    where: { slug: sessionSlug, edition: { slug: editionSlug } },
    select: {
      ...PROGRAMME_FIELDS,
      abstract: true,
      edition: { select: EDITION_FIELDS },
      otherTitles: { select: { title: true, language: true }, orderBy: { title: 'asc' } },
      topics: {
        select: { topic: { select: { slug: true, name: true } } },
        orderBy: [{ topic: { name: 'asc' } }, { topicId: 'asc' }],
      },
      parent: { select: { slug: true, title: true } },
    },
  })
  if (!row) return null
  const edition = editionOf(row.edition)
  return {
    ...programmeSession(row),
    edition,
    abstract: row.abstract,
    venue: row.room?.venue.name ?? edition.venue,
    otherTitles: row.otherTitles,
    topics: row.topics.map(({ topic }) => topic),
    parent: row.parent,
  }
}

/** The sessions on a topic, those of the newest edition first. */
export async function listTopicSessions(topicId: string): Promise<SessionCard[]> {
  const rows = await db().session.findMany({
    where: { topics: { some: { topicId } } },
    select: { slug: true, title: true, type: true, day: true, edition: { select: EDITION_REF_FIELDS } },
    orderBy: [{ edition: { year: 'desc' } }, ...BY_TIME],
  })
  return rows.map(({ edition, ...session }) => ({ ...session, edition: editionRefOf(edition) }))
}

function programmeSession({ parts, ...row }: ProgrammeRow): ProgrammeSession {
  return { ...slot(row), parts: parts.map(slot) }
}

function slot(row: SlotRow): ProgrammeSession {
  const { appearances, room, track, ...plain } = row
  return {
    ...plain,
    room: room?.name ?? null,
    roomPosition: room?.position ?? 0,
    track: track?.name ?? null,
    trackSlug: track?.slug ?? null,
    participants: appearances.map(({ speaker, organisation, organisationName, ...appearance }) => ({
      ...appearance,
      ...speaker,
      organisation: organisationName,
      organisationSlug: organisation?.slug ?? null,
    })),
    parts: [],
  }
}
