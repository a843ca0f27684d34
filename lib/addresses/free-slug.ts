import type { Transaction } from '@/lib/platform/db/transaction'

interface Place {
  /** The public path of a slug. */
  path: (slug: string) => string
  /** The subject that asks; null for one that is only being made. */
  subjectId: string | null
  /** Whether another record has the slug already. */
  isTaken: (slug: string) => Promise<boolean>
}

/**
 * Whether a slug may become (or stay) a subject's own: no other has it, nor once had it, for an old address must never
 * lead to something else. Whoever wants the same path at the same moment waits until this transaction ends.
 */
export async function isFreeSlug(tx: Transaction, slug: string, { path, subjectId, isTaken }: Place): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`address:${path(slug)}`}))`
  const address = await tx.address.findUnique({ where: { path: path(slug) }, select: { subjectId: true } })
  if (address && address.subjectId !== subjectId) return false
  return !(await isTaken(slug))
}

/** The wanted slug, or the first with a number that is free. */
export async function freeSlug(tx: Transaction, wanted: string, place: Place): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (await isFreeSlug(tx, slug, place)) return slug
  }
}
