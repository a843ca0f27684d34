import type { RoomGrid } from '@/lib/sessions/room-grid'
import { SessionRow } from './session-row'

interface Props {
  grid: RoomGrid
  edition: string
  zone: string
  current: ReadonlySet<string>
}

// Written out, for the style sheet is made of the names that stand in the sources.
const COLUMNS = ['', '', 'xl:grid-cols-2', 'xl:grid-cols-3', 'xl:grid-cols-4', 'xl:grid-cols-5']
const STARTS = ['xl:col-start-1', 'xl:col-start-2', 'xl:col-start-3', 'xl:col-start-4', 'xl:col-start-5']

/** A day with its rooms side by side on wide screens; on narrow ones each slot names its room. */
export function RoomColumns({ grid, edition, zone, current }: Props) {
  const columns = `xl:grid ${COLUMNS[grid.rooms.length] ?? ''} xl:gap-x-6`
  const place = (room: string | null, alone: boolean) =>
    room === null || alone ? 'xl:col-span-full' : (STARTS[grid.rooms.indexOf(room)] ?? '')
  return (
    <>
      {/* Those who hear the page are told the room by each slot. */}
      <div aria-hidden="true" className={`hidden border-b border-rule pb-2 ${columns}`}>
        {grid.rooms.map((room) => (
          <p key={room} className="label text-ink-muted">
            {room}
          </p>
        ))}
      </div>
      {grid.rows.map(({ startsAt, sessions }) => (
        <div key={startsAt?.toISOString() ?? 'untimed'} className={`border-t border-rule py-3.5 ${columns}`}>
          {sessions.map((session) => (
            <div
              key={session.id}
              className={`max-xl:not-first:mt-3.5 max-xl:not-first:border-t max-xl:not-first:border-rule max-xl:not-first:pt-3.5 ${place(session.room, sessions.length === 1)}`}
            >
              <SessionRow session={session} edition={edition} zone={zone} current={current} inColumn />
            </div>
          ))}
        </div>
      ))}
    </>
  )
}
