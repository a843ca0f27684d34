import type { Transaction } from '@/lib/platform/db/transaction'
import type { EditionState } from '../planning/edition-state'
import type { Journal } from '../planning/journal'
import type { Plan } from '../planning/plan'
import { Slugs } from './slugs'

export interface Places {
  rooms: ReadonlyMap<string, string>
  tracks: ReadonlyMap<string, string>
}

/** Makes the rooms and tracks that are new, and a venue where the edition has none to hold them. */
export async function writePlaces(tx: Transaction, plan: Plan, state: EditionState, journal: Journal): Promise<Places> {
  const rooms = new Map(state.rooms.map(({ name, id }) => [name, id]))
  const tracks = new Map(state.tracks.map(({ name, id }) => [name, id]))
  if (plan.newRooms.length > 0) {
    const venueId = state.venueId ?? (await makeVenue(tx, state, journal))
    // The venue may have been there before, with rooms of another edition.
    const present = await tx.room.findMany({ where: { venueId }, select: { id: true, name: true } })
    for (const { id, name } of present) rooms.set(name, id)
    const made = await tx.room.createManyAndReturn({
      data: plan.newRooms
        .filter((name) => !rooms.has(name))
        .map((name, index) => ({ venueId, name, position: present.length + index })),
      select: { id: true, name: true },
    })
    for (const { id, name } of made) rooms.set(name, id)
    journal.rooms = made.map(({ id }) => id)
  }
  if (plan.newTracks.length > 0) {
    const slugs = new Slugs(state.tracks.map(({ slug }) => slug))
    const made = await tx.track.createManyAndReturn({
      data: plan.newTracks.map((name, index) => ({
        editionId: state.id,
        name,
        slug: slugs.take(name, 'track'),
        position: state.tracks.length + index,
      })),
      select: { id: true, name: true },
    })
    for (const { id, name } of made) tracks.set(name, id)
    journal.tracks = made.map(({ id }) => id)
  }
  return { rooms, tracks }
}

// Of a place without a country: ISO 3166 keeps ZZ for "unknown".
const NOWHERE = 'ZZ'

async function makeVenue(tx: Transaction, state: EditionState, journal: Journal): Promise<string> {
  const data = { name: state.label, city: state.city ?? state.slug, country: state.country ?? NOWHERE }
  const known = await tx.venue.findUnique({ where: { name_city: { name: data.name, city: data.city } } })
  const venue = known ?? (await tx.venue.create({ data }))
  if (!known) journal.venue = venue.id
  await tx.edition.update({ where: { id: state.id }, data: { venueId: venue.id, version: { increment: 1 } } })
  return venue.id
}
