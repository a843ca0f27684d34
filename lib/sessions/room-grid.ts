import type { ProgrammeSession } from './model'

export interface RoomRow {
  /** Null for sessions without a time, which come last. */
  startsAt: Date | null
  sessions: ProgrammeSession[]
}

export interface RoomGrid {
  rooms: string[]
  rows: RoomRow[]
}

/** More rooms than this do not fit side by side. */
export const MOST_ROOMS = 5

/**
 * A day as a table: a row for each time at which something starts, a column for each room. Null where the rooms would
 * say nothing (fewer than two) or would not fit: such a day is a list.
 */
export function roomGrid(sessions: readonly ProgrammeSession[]): RoomGrid | null {
  const rooms = roomsOf(sessions)
  if (rooms.length < 2 || rooms.length > MOST_ROOMS) return null
  const rows = new Map<number, RoomRow>()
  for (const session of sessions) {
    const key = session.startsAt?.getTime() ?? Infinity
    const row = rows.get(key) ?? { startsAt: session.startsAt, sessions: [] }
    rows.set(key, { ...row, sessions: [...row.sessions, session] })
  }
  const inTime = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return { rooms, rows: inTime.map((row) => ({ ...row, sessions: byRoom(row.sessions, rooms) })) }
}

/** The rooms in the order of the venue, else in that of the programme. */
function roomsOf(sessions: readonly ProgrammeSession[]): string[] {
  const placed = [...sessions].sort((a, b) => a.roomPosition - b.roomPosition)
  return [...new Set(placed.flatMap(({ room }) => room ?? []))]
}

/** Read from left to right, so that screen readers and the keyboard go the way of the eye. */
function byRoom(sessions: readonly ProgrammeSession[], rooms: readonly string[]): ProgrammeSession[] {
  const column = ({ room }: ProgrammeSession) => (room === null ? -1 : rooms.indexOf(room))
  return [...sessions].sort((a, b) => column(a) - column(b))
}
