import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Transaction } from '@/lib/platform/db/transaction'
import { keysOfName } from './names/keys'
import { readName } from './names/match'

const AT_ONCE = 500

/**
 * Makes these people findable by every spelling of their names, as they now stand. Belongs into the transaction that
 * changes a name, so that a search never knows another name than the page. A record that was merged has none of its own.
 */
export async function indexNames(tx: Transaction, speakerIds: readonly string[]): Promise<void> {
  for (let from = 0; from < speakerIds.length; from += AT_ONCE) {
    const ids = speakerIds.slice(from, from + AT_ONCE)
    const speakers = await tx.speaker.findMany({
      where: { id: { in: ids }, mergedIntoId: null },
      select: { id: true, name: true, nameVariants: { select: { value: true, searchOnly: true } } },
    })
    await tx.searchName.deleteMany({ where: { speakerId: { in: ids } } })
    const spellings = speakers.flatMap(({ id, name, nameVariants }) => [
      spelling(id, name, { preferred: true, searchOnly: false }),
      ...nameVariants.map(({ value, searchOnly }) => spelling(id, value, { preferred: false, searchOnly })),
    ])
    await insertRows(tx, 'search_name', spellings)
  }
}

function spelling(speakerId: string, value: string, standing: { preferred: boolean; searchOnly: boolean }) {
  return { id: crypto.randomUUID(), speakerId, value, ...standing, keys: keysOfName(readName(value)) }
}

/** The same for everybody, in one go: for a new way of finding, or after names were written past the commands. */
export async function indexAllNames(tx: Transaction): Promise<number> {
  const speakers = await tx.speaker.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  await indexNames(
    tx,
    speakers.map(({ id }) => id),
  )
  return speakers.length
}
