import 'server-only'
import { db } from '@/lib/platform/db/client'

export type Resolution = { state: 'live' } | { state: 'moved'; to: string } | { state: 'gone'; note: string | null }

/** What the address book says of a public path; null when it has never heard of it. */
export async function resolveAddress(path: string): Promise<Resolution | null> {
  const address = await db().address.findUnique({ where: { path } })
  if (!address) return null
  if (address.state === 'gone') return { state: 'gone', note: address.note }
  return address.movedTo === null ? { state: 'live' } : { state: 'moved', to: address.movedTo }
}

/** Every live path with its last change, for the sitemap. */
export function listLiveAddresses(): Promise<{ path: string; changedAt: Date }[]> {
  return db().address.findMany({
    where: { state: 'live' },
    select: { path: true, changedAt: true },
    orderBy: { path: 'asc' },
  })
}
