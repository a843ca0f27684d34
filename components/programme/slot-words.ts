import { wallClock } from '@/lib/core/time-zone'

interface Place {
  startsAt: Date
  endsAt: Date | null
  room: { name: string } | null
}

/** Where and when a session is on the clock of its edition: the parts of a message. */
export function placeWords({ startsAt, endsAt, room }: Place, zone: string, noRoom: string) {
  return {
    from: wallClock(startsAt, zone).time,
    until: endsAt && wallClock(endsAt, zone).time,
    room: room?.name ?? noRoom,
  }
}
