import type { SessionStatus } from '@/lib/platform/db/generated/enums'

interface Announced {
  status: SessionStatus
  /** Instants in UTC. */
  startsAt: string | null
  previouslyStartsAt: string | null
}

/** The start that readers were told before, for a session that is marked as moved; null where it has not changed. */
export function previousStart(
  after: { status: SessionStatus; startsAt: string | null },
  before: Announced | null,
): string | null {
  if (after.status !== 'moved' || !before || !after.startsAt) return null
  const announced = before.previouslyStartsAt ?? before.startsAt
  return announced && !isSame(announced, after.startsAt) ? announced : null
}

/** What becomes of a session's status when it is given another time or room. */
export function statusOnceMoved(
  before: Announced & { roomId: string | null },
  to: { startsAt: string; roomId: string | null; announce: boolean },
): SessionStatus {
  if (before.status !== 'scheduled' && before.status !== 'moved') return before.status
  if (!to.announce) return before.status
  const announced = before.previouslyStartsAt ?? before.startsAt
  const back = announced !== null && isSame(announced, to.startsAt)
  // Moved back to where it was announced: there is nothing to tell any more.
  if (before.status === 'moved' && back && before.previouslyStartsAt !== null) return 'scheduled'
  return !back || before.roomId !== to.roomId ? 'moved' : before.status
}

/** An instant moved by as much as a session was, from one start to another. */
export function movedAlong(instant: Date, from: string, to: string): Date {
  return new Date(instant.getTime() + Date.parse(to) - Date.parse(from))
}

function isSame(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b)
}
