import type { Transaction } from '@/lib/platform/db/transaction'
import { venues } from './data'
import { seedId } from './ids'

export async function seedVenues(tx: Transaction): Promise<number> {
  const { count } = await tx.venue.createMany({
    data: venues.map(({ id, name, city, country }) => ({ id: seedId('venue', id), name, city, country })),
    skipDuplicates: true,
  })
  return count
}
