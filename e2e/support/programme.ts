import { dateColumn } from '@/lib/core/calendar-day'
import { wallClock } from '@/lib/core/time-zone'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeRoom, makeVenue } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'

interface Meeting {
  zone: string
  city: string
  /** The edition has no days of its own: however new its sessions are, no other page takes it for the one in session. */
  withoutDays?: boolean
  /** Title, first and last instant, and the number of its room. */
  sessions: readonly (readonly [title: string, from: string, until: string, room?: 0 | 1])[]
}

/** A held edition of its own, with sessions at these instants in two rooms. */
export async function makeMeeting({ zone, city, sessions, withoutDays = false }: Meeting) {
  const venue = await makeVenue(db())
  const rooms = [
    await makeRoom(db(), { venueId: venue.id, name: 'Great hall', position: 0 }),
    await makeRoom(db(), { venueId: venue.id, name: 'Small hall', position: 1 }),
  ]
  const days = sessions.map(([, from]) => dateColumn(wallClock(new Date(from), zone).day))
  const edition = await makeEdition(db(), {
    timeZone: zone,
    city,
    venueId: venue.id,
    ...(withoutDays
      ? { startsOn: null, endsOn: null }
      : { startsOn: days[0], endsOn: days.at(-1), year: days[0]?.getUTCFullYear() }),
  })
  const made = []
  for (const [index, [title, from, until, room]] of sessions.entries()) {
    made.push(
      await makeSession(db(), {
        editionId: edition.id,
        title,
        day: days[index],
        startsAt: new Date(from),
        endsAt: new Date(until),
        roomId: room === undefined ? null : rooms[room]?.id,
      }),
    )
  }
  return { edition, sessions: made, path: `/editions/${edition.slug}` }
}
