import type { Transaction } from '@/lib/platform/db/transaction'
import type { SpeakerValue } from '../schema'

export interface StoredSpeaker {
  id: string
  version: number
  slug: string
  mergedIntoId: string | null
  value: SpeakerValue
}

/** A person as a form would send it; null for an unknown one. */
export async function readSpeaker(tx: Transaction, id: string): Promise<StoredSpeaker | null> {
  const row = await tx.speaker.findUnique({
    where: { id },
    select: {
      ...{ name: true, sortName: true, givenName: true, familyName: true, honorific: true, style: true, slug: true },
      ...{ country: true, wikidataId: true, website: true, biography: true, portraitId: true },
      ...{ version: true, mergedIntoId: true },
      nameVariants: { select: { value: true, language: true, kind: true, searchOnly: true } },
      offices: {
        select: { title: true, organisationName: true, organisationId: true, since: true, until: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!row) return null
  const { version, mergedIntoId, nameVariants, ...value } = row
  return { id, version, slug: row.slug, mergedIntoId, value: { ...value, variants: inOrder(nameVariants) } }
}

/** Names have no order of their own; in one that is always the same, equal lists compare as equal. */
export function inOrder(variants: SpeakerValue['variants']): SpeakerValue['variants'] {
  return [...variants].sort((a, b) => (a.value < b.value ? -1 : 1))
}
