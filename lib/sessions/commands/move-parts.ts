import { dateColumn } from '@/lib/core/calendar-day'
import { wallClock } from '@/lib/core/time-zone'
import type { Transaction } from '@/lib/platform/db/transaction'
import { movedAlong } from '../moving'

/** Moves the parts of a session by as much as the session was moved. */
export async function moveParts(
  tx: Transaction,
  sessionId: string,
  { from, to }: { from: string | null; to: string | null },
  timeZone: string | null,
): Promise<void> {
  if (!from || !to || Date.parse(from) === Date.parse(to)) return
  const parts = await tx.session.findMany({
    where: { parentId: sessionId, startsAt: { not: null } },
    select: { id: true, startsAt: true, endsAt: true },
    orderBy: { id: 'asc' },
  })
  for (const { id, startsAt, endsAt } of parts) {
    const start = startsAt && movedAlong(startsAt, from, to)
    await tx.session.update({
      where: { id },
      data: {
        startsAt: start,
        endsAt: endsAt && movedAlong(endsAt, from, to),
        day: start && dateColumn(wallClock(start, timeZone ?? 'UTC').day),
        // What it was announced for before is that of the whole.
        previouslyStartsAt: null,
        version: { increment: 1 },
      },
    })
  }
}
