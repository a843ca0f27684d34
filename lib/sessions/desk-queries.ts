import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { containsPattern, LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'

/** Sessions by words of their titles, those of the story's editions first, then the newest. */
export async function lookupSessions(by: LookupBy, editionIds: readonly string[] = []): Promise<LookupItem[]> {
  await requireViewer()
  const ids = 'ids' in by ? [...by.ids] : await idsByTitle(by.words, editionIds)
  const sessions = await db().session.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, edition: { select: { slug: true } } },
  })
  const byId = new Map(sessions.map((session) => [session.id, session]))
  return ids.flatMap((id) => {
    const session = byId.get(id)
    return session ? [{ id, label: session.title, hint: session.edition.slug }] : []
  })
}

async function idsByTitle(words: string, editionIds: readonly string[]): Promise<string[]> {
  const pattern = containsPattern(words)
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT session.id FROM session JOIN edition ON edition.id = edition_id
    WHERE unaccent(session.title) ILIKE unaccent(${pattern}) OR edition.slug ILIKE ${pattern}
       OR EXISTS (SELECT FROM session_title
                  WHERE session_id = session.id AND unaccent(session_title.title) ILIKE unaccent(${pattern}))
    ORDER BY edition_id::text = ANY(${[...editionIds]}) DESC, edition.year DESC, session.position, session.id
    LIMIT ${LOOKUP_LIMIT}`
  return rows.map(({ id }) => id)
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

/** A session that is to be covered, with the zone of its edition. */
export async function getSessionToCover(id: string) {
  await requireViewer()
  return db().session.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      endsAt: true,
      day: true,
      edition: { select: { id: true, slug: true, timeZone: true } },
    },
  })
}
