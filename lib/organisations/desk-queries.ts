import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'

/** Organisations by any of their names or their abbreviation. */
export async function lookupOrganisations(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const contains = 'words' in by ? { contains: by.words.trim().slice(0, 200), mode: 'insensitive' as const } : undefined
  const organisations = await db().organisation.findMany({
    where:
      'ids' in by
        ? { id: { in: [...by.ids] } }
        : { OR: [{ name: contains }, { abbreviation: contains }, { names: { some: { value: contains } } }] },
    select: { id: true, name: true, abbreviation: true },
    orderBy: { name: 'asc' },
    ...('words' in by && { take: LOOKUP_LIMIT }),
  })
  return organisations.map(({ id, name, abbreviation }) => ({ id, label: name, hint: abbreviation }))
}
