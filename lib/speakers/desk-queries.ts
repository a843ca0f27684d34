import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { containsPattern, LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'

/** Speakers by any of their names, with their latest office to tell namesakes apart. */
export async function lookupSpeakers(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const ids = 'ids' in by ? [...by.ids] : await idsByName(by.words)
  const speakers = await db().speaker.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      appearances: {
        where: { title: { not: null } },
        orderBy: { edition: { year: 'desc' } },
        take: 1,
        select: { title: true },
      },
    },
  })
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return ids.flatMap((id) => {
    const speaker = byId.get(id)
    return speaker ? [{ id, label: speaker.name, hint: speaker.appearances[0]?.title ?? null }] : []
  })
}

async function idsByName(words: string): Promise<string[]> {
  const pattern = containsPattern(words)
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT speaker.id FROM speaker
    WHERE unaccent(speaker.name) ILIKE unaccent(${pattern})
       OR EXISTS (SELECT FROM name_variant
                  WHERE speaker_id = speaker.id AND unaccent(value) ILIKE unaccent(${pattern}))
    ORDER BY unaccent(speaker.name) ILIKE unaccent(${pattern}) DESC, speaker.sort_name
    LIMIT ${LOOKUP_LIMIT}`
  return rows.map(({ id }) => id)
}
