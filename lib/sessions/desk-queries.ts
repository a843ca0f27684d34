import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { containsPattern, LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import { readSession } from './commands/read-session'

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

/** A session as its form needs it: what is stored, where it is, and the names of what it names. Null for an unknown one. */
export async function getDeskSession(id: string) {
  await requireViewer()
  const stored = await readSession(db(), id)
  if (!stored) return null
  const { people } = stored.value
  const [edition, speakers, organisations, topics] = await Promise.all([
    db().edition.findUniqueOrThrow({ where: { id: stored.editionId }, select: { slug: true, timeZone: true } }),
    db().speaker.findMany({
      where: { id: { in: people.map(({ speakerId }) => speakerId) } },
      select: { id: true, name: true },
    }),
    db().organisation.findMany({
      where: { id: { in: people.flatMap(({ organisationId }) => organisationId ?? []) } },
      select: { id: true, name: true },
    }),
    db().topic.findMany({ where: { id: { in: stored.value.topicIds } }, select: { id: true, name: true } }),
  ])
  const names = [...speakers, ...organisations, ...topics].map(({ id: of, name }) => [of, name] as const)
  return { ...stored, edition, names: Object.fromEntries(names) }
}

/** What a form is answered with after a conflict. */
export async function getStoredSession(id: string) {
  await requireViewer()
  return readSession(db(), id)
}

/** The sessions of an edition in the order of its programme, to choose a whole or a replacement from. */
export async function listSessionChoices(editionId: string) {
  await requireViewer()
  return db().session.findMany({
    where: { editionId },
    select: { id: true, title: true, parentId: true, day: true },
    orderBy: [
      { day: { sort: 'asc', nulls: 'last' } },
      { startsAt: { sort: 'asc', nulls: 'last' } },
      { position: 'asc' },
      { id: 'asc' },
    ],
  })
}
