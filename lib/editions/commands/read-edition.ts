import { calendarDay } from '@/lib/core/calendar-day'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { EditionValue, VenueValue } from '../schema'

interface Stored<Value> {
  id: string
  version: number
  value: Value
}

/** An edition as a form would send it; null for an unknown one. */
export async function readEdition(
  tx: Transaction,
  id: string,
): Promise<(Stored<EditionValue> & { slug: string }) | null> {
  const row = await tx.edition.findUnique({
    where: { id },
    select: {
      ...{ seriesId: true, number: true, year: true, status: true, city: true, country: true, timeZone: true },
      ...{ startsOn: true, endsOn: true, datesNote: true, theme: true, participation: true, venueId: true },
      slug: true,
      version: true,
      tracks: { select: { id: true, name: true }, orderBy: [{ position: 'asc' }, { name: 'asc' }] },
    },
  })
  if (!row) return null
  const { slug, version, startsOn, endsOn, ...plain } = row
  const days = { startsOn: startsOn && calendarDay(startsOn), endsOn: endsOn && calendarDay(endsOn) }
  return { id, slug, version, value: { ...plain, ...days } }
}

/** A venue as a form would send it; null for an unknown one. */
export async function readVenue(tx: Transaction, id: string): Promise<Stored<VenueValue> | null> {
  const row = await tx.venue.findUnique({
    where: { id },
    select: {
      ...{ name: true, city: true, country: true, version: true },
      rooms: { select: { id: true, name: true }, orderBy: [{ position: 'asc' }, { name: 'asc' }] },
    },
  })
  if (!row) return null
  const { version, ...value } = row
  return { id, version, value }
}
