import { dateColumn } from '@/lib/core/calendar-day'
import type { Transaction } from '@/lib/platform/db/transaction'
import { editions } from './data'
import { seedId } from './ids'
import { WPC } from './series'

export async function seedEditions(tx: Transaction): Promise<number> {
  const { count } = await tx.edition.createMany({
    data: editions.map(({ number, year, startsOn, endsOn, venue, sources: _, ...edition }) => ({
      ...edition,
      id: editionId(number),
      seriesId: WPC,
      slug: editionSlug(year),
      number,
      year,
      startsOn: startsOn && dateColumn(startsOn),
      endsOn: endsOn && dateColumn(endsOn),
      venueId: venue && seedId('venue', venue),
    })),
    skipDuplicates: true,
  })
  return count
}

export function editionId(number: number): string {
  return seedId('edition', `wpc-${number}`)
}

export function editionSlug(year: number): string {
  return `wpc-${year}`
}
