import 'server-only'
import type { Window } from '@/lib/core/pagination'
import { db } from '@/lib/platform/db/client'

export type Resolution = { state: 'live' } | { state: 'moved'; to: string } | { state: 'gone'; note: string | null }

/** What the address book says of a public path; null when it has never heard of it. */
export async function resolveAddress(path: string): Promise<Resolution | null> {
  const address = await db().address.findUnique({ where: { path } })
  if (!address) return null
  if (address.state === 'gone') return { state: 'gone', note: address.note }
  return address.movedTo === null ? { state: 'live' } : { state: 'moved', to: address.movedTo }
}

export function countLiveAddresses(): Promise<number> {
  return db().address.count({ where: { state: 'live' } })
}

/** Live paths with their last change, for the sitemap. */
export function listLiveAddresses({ limit, offset }: Window): Promise<{ path: string; changedAt: Date }[]> {
  return db().address.findMany({
    where: { state: 'live' },
    select: { path: true, changedAt: true },
    orderBy: { path: 'asc' },
    take: limit,
    skip: offset,
  })
}
