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

const AT_ONCE = 2_000

/** Registers many addresses that nothing has had before; one that something has had is refused by the database. */
export async function registerNewAddresses(tx: Transaction, entries: readonly Entry[], now: Date): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE)
    await tx.address.createMany({
      data: entries.slice(from, from + AT_ONCE).map((entry) => ({ ...entry, state: 'live' as const, changedAt: now })),
    })
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
