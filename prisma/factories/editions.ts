import { dateColumn } from '@/lib/core/calendar-day'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { nextNumber, uniqueSlug, type Writer } from './client'

export function makeSeries(db: Writer, given: Partial<Prisma.SeriesUncheckedCreateInput> = {}) {
  const slug = given.slug ?? uniqueSlug('series')
  return db.series.create({ data: { name: 'Conference of Records', abbreviation: 'CoR', ...given, slug } })
}

/** A held edition of three days in Abu Dhabi, in a series of its own unless one is given. */
export async function makeEdition(db: Writer, given: Partial<Prisma.EditionUncheckedCreateInput> = {}) {
  return db.edition.create({
    data: {
      number: nextNumber(),
      slug: uniqueSlug('edition'),
      year: 2024,
      status: 'held',
      city: 'Abu Dhabi',
      country: 'AE',
      timeZone: 'Asia/Dubai',
      startsOn: dateColumn('2024-12-13'),
      endsOn: dateColumn('2024-12-15'),
      ...given,
      seriesId: given.seriesId ?? (await makeSeries(db)).id,
    },
  })
}

export function makeVenue(db: Writer, given: Partial<Prisma.VenueUncheckedCreateInput> = {}) {
  return db.venue.create({ data: { name: `Venue ${nextNumber()}`, city: uniqueSlug('city'), country: 'AE', ...given } })
}

export async function makeRoom(db: Writer, given: Partial<Prisma.RoomUncheckedCreateInput> = {}) {
  return db.room.create({
    data: { name: `Room ${nextNumber()}`, ...given, venueId: given.venueId ?? (await makeVenue(db)).id },
  })
}
