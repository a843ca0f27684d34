import { insertRows } from '@/lib/platform/db/insert-rows'
import type { AddressSubject } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'

interface Entry {
  path: string
  subject: AddressSubject
  subjectId: string
}

/**
 * Makes `path` the live address of a subject. Its former live addresses, and whatever led to them, lead here from now on
 * in one step. Throws when the path belongs to something else: slugs are checked before.
 */
export async function registerAddress(tx: Transaction, entry: Entry, now: Date): Promise<void> {
  const { path, subject, subjectId } = entry
  const taken = await tx.address.findUnique({ where: { path } })
  if (taken && (taken.subject !== subject || taken.subjectId !== subjectId)) {
    throw new Error(`The address ${path} belongs to another ${taken.subject}.`)
  }
  if (taken?.state === 'live') return
  const live = { state: 'live', movedTo: null, note: null, changedAt: now } as const
  await tx.address.upsert({ where: { path }, create: { ...entry, ...live }, update: live })
  await tx.address.updateMany({
    where: { subject, subjectId, path: { not: path } },
    data: { state: 'moved', movedTo: path, note: null, changedAt: now },
  })
}

/** Registers many addresses that nothing has had before; one that something has had is refused by the database. */
export async function registerNewAddresses(tx: Transaction, entries: readonly Entry[], now: Date): Promise<void> {
  await insertRows(
    tx,
    'address',
    entries.map((entry) => ({ ...entry, state: 'live' as const, changedAt: now })),
  )
}

/** Takes back addresses of things that were made by mistake and are no more: as if they had never been. */
export async function forgetAddresses(tx: Transaction, subjectIds: readonly string[]): Promise<void> {
  await tx.address.deleteMany({ where: { subjectId: { in: [...subjectIds] } } })
}

/** Closes every address of a subject; readers get 410 and the note. */
export async function closeAddresses(
  tx: Transaction,
  of: { subject: AddressSubject; subjectId: string; note: string | null },
  now: Date,
): Promise<void> {
  await tx.address.updateMany({
    where: { subject: of.subject, subjectId: of.subjectId },
    data: { state: 'gone', movedTo: null, note: of.note, changedAt: now },
  })
}

/**
 * Hands every address of one subject to another, which is the same thing: all lead to `path`, the other's live one. Answers
 * the paths, for parting them again.
 */
export async function joinAddresses(
  tx: Transaction,
  of: { subject: AddressSubject; fromId: string; intoId: string; path: string },
  now: Date,
): Promise<string[]> {
  const from = { subject: of.subject, subjectId: of.fromId }
  const joined = await tx.address.findMany({ where: from, select: { path: true }, orderBy: { path: 'asc' } })
  await tx.address.updateMany({
    where: from,
    data: { subjectId: of.intoId, state: 'moved', movedTo: of.path, note: null, changedAt: now },
  })
  return joined.map(({ path }) => path)
}

/** Gives joined addresses back to the subject that had them; `path` is live again, the others lead to it. */
export async function partAddresses(
  tx: Transaction,
  of: { subject: AddressSubject; fromId: string; backToId: string; paths: readonly string[]; path: string },
  now: Date,
): Promise<void> {
  const { subject, backToId: subjectId, path } = of
  await tx.address.updateMany({
    where: { subject, subjectId: of.fromId, path: { in: of.paths.filter((each) => each !== path) } },
    data: { subjectId, state: 'moved', movedTo: path, note: null, changedAt: now },
  })
  const live = { subject, subjectId, state: 'live', movedTo: null, note: null, changedAt: now } as const
  await tx.address.upsert({ where: { path }, create: { path, ...live }, update: live })
}
