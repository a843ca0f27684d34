import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { containsPattern, LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import { readOrganisation } from './commands/read-organisation'

/** Organisations by any of their names or their abbreviation. */
export async function lookupOrganisations(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const ids = 'ids' in by ? [...by.ids] : await idsByName(by.words)
  const organisations = await db().organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, abbreviation: true, mergedInto: { select: { name: true } } },
    orderBy: { name: 'asc' },
  })
  return organisations.map(({ id, name, abbreviation, mergedInto }) => ({
    id,
    label: mergedInto?.name ?? name,
    hint: abbreviation,
  }))
}

async function idsByName(words: string): Promise<string[]> {
  const pattern = containsPattern(words)
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM organisation
    WHERE merged_into_id IS NULL AND (unaccent(name) ILIKE unaccent(${pattern}) OR unaccent(abbreviation) ILIKE unaccent(${pattern})
       OR EXISTS (SELECT FROM organisation_name
                  WHERE organisation_id = organisation.id AND unaccent(value) ILIKE unaccent(${pattern})))
    ORDER BY name, id
    LIMIT ${LOOKUP_LIMIT}`
  return rows.map(({ id }) => id)
}

/** What the form of an organisation shows; null for an unknown one, or one that became part of another. */
export async function getStoredOrganisation(id: string) {
  await requireViewer()
  return readOrganisation(db(), id)
}
