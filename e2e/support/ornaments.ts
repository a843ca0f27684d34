import { db } from '@/lib/platform/db/client'

/** Pictures of the demo world, whose files are there; rows that other tests made may have none. */
export function ornaments(count: number): Promise<{ id: string }[]> {
  return db().mediaAsset.findMany({
    where: { storageKey: { startsWith: 'ornaments/' } },
    orderBy: { storageKey: 'asc' },
    take: count,
    select: { id: true },
  })
}
