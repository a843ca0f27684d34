import { calendarDay } from '@/lib/core/calendar-day'
import type { Transaction } from '@/lib/platform/db/transaction'
import { changesBetween } from '../changes'
import type { SessionChanges } from '../model'
import { programmeSnapshot, type ProgrammeSnapshot } from '../snapshot'

/** The programme of an edition as a version would keep it now. */
export async function readProgramme(tx: Transaction, editionId: string): Promise<ProgrammeSnapshot> {
  const sessions = await tx.session.findMany({
    where: { editionId },
    select: {
      ...{ id: true, slug: true, title: true, type: true, status: true, statusNote: true },
      ...{ day: true, startsAt: true, endsAt: true },
      replacedBy: { select: { slug: true, title: true } },
      room: { select: { name: true } },
      appearances: {
        select: { role: true, speaker: { select: { id: true, slug: true, name: true } } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [
      { day: { sort: 'asc', nulls: 'last' } },
      { startsAt: { sort: 'asc', nulls: 'last' } },
      { position: 'asc' },
      { id: 'asc' },
    ],
  })
  return sessions.map(({ day, startsAt, endsAt, room, appearances, ...session }) => ({
    ...session,
    day: day && calendarDay(day),
    startsAt: startsAt && startsAt.toISOString(),
    endsAt: endsAt && endsAt.toISOString(),
    room: room?.name ?? null,
    people: appearances.map(({ role, speaker }) => ({ ...speaker, role })),
  }))
}

/** The last version of an edition's programme, and what has changed since. */
export async function changesSinceLast(
  tx: Transaction,
  editionId: string,
): Promise<{ last: number; programme: ProgrammeSnapshot; changes: SessionChanges[] }> {
  const last = await tx.programmeVersion.findFirst({
    where: { editionId },
    orderBy: { number: 'desc' },
    select: { number: true, programme: true },
  })
  const programme = await readProgramme(tx, editionId)
  const before = last && programmeSnapshot.parse(last.programme)
  const named = [...new Set((before ?? []).flatMap(({ people }) => people.map(({ id }) => id)))]
  const merged = await tx.speaker.findMany({
    where: { id: { in: named }, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  })
  const survivors = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
  return { last: last?.number ?? 0, programme, changes: changesBetween(before, programme, survivors) }
}
