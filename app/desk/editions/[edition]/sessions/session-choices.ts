import { getStoredEdition, listVenues } from '@/lib/editions/desk-queries'
import { listSessionChoices } from '@/lib/sessions/desk-queries'

/** What the form of a session offers to choose from; the venue of the edition comes first. */
export async function sessionChoices(edition: { id: string; timeZone: string | null }, sessionId: string | null) {
  const [stored, venues, sessions] = await Promise.all([
    getStoredEdition(edition.id),
    listVenues(),
    listSessionChoices(edition.id),
  ])
  const own = stored?.value.venueId
  return {
    sessionId,
    zone: edition.timeZone ?? 'UTC',
    venues: venues
      .filter(({ rooms }) => rooms.length > 0)
      .sort((a, b) => Number(b.id === own) - Number(a.id === own))
      .map(({ name, city, rooms }) => ({ name: `${name}, ${city}`, rooms })),
    tracks: stored?.value.tracks ?? [],
    sessions: sessions.map(({ id, title, parentId }) => ({ id, title, parentId })),
  }
}
