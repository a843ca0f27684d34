import { calendarDay } from '@/lib/core/calendar-day'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { inBatches } from './batches'
import type { EditionState, KnownPerson, StateRef } from '../planning/edition-state'

type Reader = Prisma.TransactionClient

const REF_FIELDS = {
  id: true,
  family: true,
  kind: true,
  key: true,
  guid: true,
  sessionId: true,
  speakerId: true,
  said: true,
  goneAt: true,
  speaker: { select: { mergedIntoId: true } },
} satisfies Prisma.SourceRefSelect

/** An edition as an import finds it; null when there is none. */
export async function loadEdition(db: Reader, editionId: string): Promise<EditionState | null> {
  const edition = await db.edition.findUnique({
    where: { id: editionId },
    include: { series: { select: { abbreviation: true } }, venue: { include: { rooms: true } }, tracks: true },
  })
  if (!edition) return null
  const [sessions, refs, loose] = await Promise.all([
    loadSessions(db, editionId),
    db.sourceRef.findMany({ where: { editionId }, select: REF_FIELDS }),
    db.appearance.findMany({ where: { editionId, sessionId: null }, select: { speakerId: true } }),
  ])
  return {
    id: edition.id,
    slug: edition.slug,
    label: `${edition.series.abbreviation} ${edition.year}`,
    timeZone: edition.timeZone,
    status: edition.status,
    city: edition.city,
    country: edition.country,
    startsOn: edition.startsOn && calendarDay(edition.startsOn),
    endsOn: edition.endsOn && calendarDay(edition.endsOn),
    venueId: edition.venueId,
    rooms: edition.venue?.rooms.map(({ id, name }) => ({ id, name })) ?? [],
    tracks: edition.tracks.map(({ id, name, slug }) => ({ id, name, slug })),
    sessions,
    speakerIdsAtEdition: loose.map(({ speakerId }) => speakerId),
    refs: refs.map(refOf),
  }
}

async function loadSessions(db: Reader, editionId: string): Promise<EditionState['sessions']> {
  const rows = await db.session.findMany({
    where: { editionId },
    select: {
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
      previouslyStartsAt: true,
      room: { select: { name: true } },
      track: { select: { name: true } },
    },
    orderBy: { id: 'asc' },
  })
  const appearances = await db.appearance.findMany({
    where: { editionId, sessionId: { not: null } },
    select: {
      id: true,
      sessionId: true,
      speakerId: true,
      role: true,
      title: true,
      organisationName: true,
      _count: { select: { quotes: true } },
    },
  })
  const bySession = grouped(appearances, ({ sessionId }) => sessionId)
  return rows.map(({ room, track, day, ...row }) => ({
    ...row,
    day: day && calendarDay(day),
    room: room?.name ?? null,
    track: track?.name ?? null,
    appearances: (bySession.get(row.id) ?? []).map(({ organisationName, _count, sessionId: _, ...appearance }) => ({
      ...appearance,
      organisation: organisationName,
      quoted: _count.quotes > 0,
    })),
  }))
}

/** Everybody who may be meant by somebody of a file: who was made one with another is that other. */
export async function loadPeople(db: Reader): Promise<KnownPerson[]> {
  const rows = await db.speaker.findMany({
    where: { mergedIntoId: null },
    select: { id: true, name: true, biography: true, website: true },
    orderBy: { id: 'asc' },
  })
  const variants = await db.nameVariant.findMany({
    select: { speakerId: true, value: true, speaker: { select: { mergedIntoId: true } } },
    orderBy: { id: 'asc' },
  })
  const spellings = grouped(variants, ({ speakerId, speaker }) => speaker.mergedIntoId ?? speakerId)
  return rows.map((row) => ({
    ...row,
    spellings: [...new Set([row.name, ...(spellings.get(row.id) ?? []).map(({ value }) => value)])],
  }))
}

/** What other editions' files call people by ids that are the same everywhere. */
export async function loadGuids(db: Reader, guids: readonly string[]): Promise<StateRef[]> {
  const rows = await inBatches(guids, (batch) =>
    db.sourceRef.findMany({
      where: { kind: 'person', guid: { in: batch }, speakerId: { not: null } },
      select: REF_FIELDS,
    }),
  )
  return rows
    .flat()
    .map(refOf)
    .map((ref) => ({ ...ref, key: '' }))
}

function refOf({ speaker, ...ref }: Prisma.SourceRefGetPayload<{ select: typeof REF_FIELDS }>): StateRef {
  return { ...ref, speakerId: speaker?.mergedIntoId ?? ref.speakerId }
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
