import type { Transaction } from '@/lib/platform/db/transaction'
import type { OrganisationValue } from '../schema'

export interface StoredOrganisation {
  id: string
  version: number
  slug: string
  value: OrganisationValue
}

/** An organisation as a form would send it; null for an unknown one, or one that became part of another. */
export async function readOrganisation(tx: Transaction, id: string): Promise<StoredOrganisation | null> {
  const row = await tx.organisation.findFirst({
    where: { id, mergedIntoId: null },
    select: {
      ...{ name: true, abbreviation: true, slug: true, country: true, website: true, version: true },
      names: { select: { value: true, language: true } },
    },
  })
  if (!row) return null
  const { version, ...value } = row
  return { id, version, slug: row.slug, value: { ...value, names: inOrder(value.names) } }
}

/** Names have no order of their own; in one that is always the same, equal lists compare as equal. */
export function inOrder(names: OrganisationValue['names']): OrganisationValue['names'] {
  return [...names].sort((a, b) => (a.value < b.value ? -1 : 1))
}
