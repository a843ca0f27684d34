import type { Transaction } from '@/lib/platform/db/transaction'
import { seedId } from './ids'

export const WPC = seedId('series', 'wpc')

export async function seedSeries(tx: Transaction): Promise<number> {
  const { count } = await tx.series.createMany({
    data: [
      {
        id: WPC,
        slug: 'wpc',
        name: 'World Policy Conference',
        abbreviation: 'WPC',
        organiserId: seedId('organisation', 'ifri'),
      },
    ],
    skipDuplicates: true,
  })
  return count
}
