import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'

/** Sessions by words of their titles, newest editions first. */
export async function lookupSessions(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const contains = 'words' in by ? { contains: by.words.trim().slice(0, 200), mode: 'insensitive' as const } : undefined
  const sessions = await db().session.findMany({
    where:
      'ids' in by
        ? { id: { in: [...by.ids] } }
        : {
            OR: [{ title: contains }, { otherTitles: { some: { title: contains } } }, { edition: { slug: contains } }],
          },
    select: { id: true, title: true, edition: { select: { slug: true } } },
    orderBy: [{ edition: { year: 'desc' } }, { position: 'asc' }],
    ...('words' in by && { take: LOOKUP_LIMIT }),
  })
  return sessions.map(({ id, title, edition }) => ({ id, label: title, hint: edition.slug }))
}

/** The sessions of these editions with every title that they have had. */
export async function listSessionsToRecognise(editionIds: readonly string[]) {
  await requireViewer()
  const sessions = await db().session.findMany({
    where: { editionId: { in: [...editionIds] } },
    select: { id: true, editionId: true, title: true, otherTitles: { select: { title: true } } },
    orderBy: [{ edition: { year: 'desc' } }, { position: 'asc' }],
  })
  return sessions.map(({ otherTitles, ...session }) => ({
    ...session,
    otherTitles: otherTitles.map(({ title }) => title),
  }))
}
