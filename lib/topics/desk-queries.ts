import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import { readTopic } from './commands/read-topic'

export async function lookupTopics(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const topics = await db().topic.findMany({
    where:
      'ids' in by
        ? { id: { in: [...by.ids] } }
        : { mergedIntoId: null, name: { contains: by.words.trim().slice(0, 200), mode: 'insensitive' } },
    select: { id: true, name: true, mergedInto: { select: { name: true } } },
    orderBy: { name: 'asc' },
    ...('words' in by && { take: LOOKUP_LIMIT }),
  })
  return topics.map(({ id, name, mergedInto }) => ({ id, label: mergedInto?.name ?? name, hint: null }))
}

/** What the form of a topic shows; null for an unknown one, or one that became part of another. */
export async function getStoredTopic(id: string) {
  await requireViewer()
  return readTopic(db(), id)
}
