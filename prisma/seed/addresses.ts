import { registerAddress } from '@/lib/addresses/commands'
import type { AddressSubject } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'
import { editions, organisations, SEEDED_AT, sessions, speakers, topics } from './data'
import { editionId, editionSlug } from './editions'
import { seedId } from './ids'

/** Enters each public page into the address book. A subject that has an address, even a moved or closed one, is left alone. */
export async function seedAddresses(tx: Transaction): Promise<number> {
  const entries = publicPages()
  const known = await tx.address.findMany({
    where: { subjectId: { in: entries.map(({ subjectId }) => subjectId) } },
    select: { subjectId: true },
  })
  const registered = new Set(known.map(({ subjectId }) => subjectId))
  const missing = entries.filter(({ subjectId }) => !registered.has(subjectId))
  for (const entry of missing) await registerAddress(tx, entry, SEEDED_AT)
  return missing.length
}

function publicPages(): { path: string; subject: AddressSubject; subjectId: string }[] {
  const slugs = new Map(editions.map(({ number, year }) => [number, editionSlug(year)]))
  return [
    ...editions.map(({ number, year }) => ({
      path: `/editions/${editionSlug(year)}`,
      subject: 'edition' as const,
      subjectId: editionId(number),
    })),
    ...sessions.map(({ id, edition, slug }) => ({
      path: `/editions/${slugs.get(edition)}/sessions/${slug}`,
      subject: 'session' as const,
      subjectId: seedId('session', id),
    })),
    ...speakers.map(({ id }) => page('speaker', 'speakers', id)),
    ...topics.map(({ id }) => page('topic', 'topics', id)),
    ...organisations.map(({ id }) => page('organisation', 'organisations', id)),
  ]
}

function page<Subject extends 'speaker' | 'topic' | 'organisation'>(subject: Subject, folder: string, id: string) {
  return { path: `/${folder}/${id}`, subject, subjectId: seedId(subject, id) }
}
