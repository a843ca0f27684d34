import 'server-only'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import type { StoryReferences } from '../commands/story-references'
import type { TouchedPage } from '../forecast'

type Named = Omit<TouchedPage, 'change'> & { id: string }

/** Every page that lists the story now or will list it, by name: what a publication brings it to and takes it from. */
export async function touchedPages(articleId: string, references: StoryReferences): Promise<TouchedPage[]> {
  const live = await db().article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      editions: { select: { editionId: true } },
      sessions: { select: { sessionId: true } },
      speakers: { select: { speakerId: true } },
      topics: { select: { topicId: true } },
      organisations: { select: { organisationId: true } },
    },
  })
  const before = new Set([
    ...live.editions.map(({ editionId }) => editionId),
    ...live.sessions.map(({ sessionId }) => sessionId),
    ...live.speakers.map(({ speakerId }) => speakerId),
    ...live.topics.map(({ topicId }) => topicId),
    ...live.organisations.map(({ organisationId }) => organisationId),
  ])
  const after = new Set([
    ...references.editionIds,
    ...references.sessions.map(({ id }) => id),
    ...references.speakers.map(({ id }) => id),
    ...references.topicIds,
    ...references.organisationIds,
  ])
  const pages = await pagesOf([...new Set([...before, ...after])])
  return pages.map(({ id, ...page }) => ({
    ...page,
    change: !after.has(id) ? 'goes' : before.has(id) ? 'stays' : 'comes',
  }))
}

// Ids are unique over all nouns, so each is asked of each.
async function pagesOf(ids: string[]): Promise<Named[]> {
  const where = { id: { in: ids } }
  const named = { where, select: { id: true, slug: true, name: true }, orderBy: { name: 'asc' } } as const
  const [editions, sessions, speakers, topics, organisations] = await Promise.all([
    db().edition.findMany({
      where,
      select: { id: true, slug: true, year: true, series: { select: { abbreviation: true } } },
      orderBy: { year: 'desc' },
    }),
    db().session.findMany({
      where,
      select: { id: true, slug: true, title: true, edition: { select: { slug: true } } },
      orderBy: { title: 'asc' },
    }),
    db().speaker.findMany(named),
    db().topic.findMany(named),
    db().organisation.findMany(named),
  ])
  return [
    ...editions.map(({ id, slug, year, series }) => ({
      id,
      kind: 'edition' as const,
      name: `${series.abbreviation} ${year}`,
      path: publicPath.edition(slug),
    })),
    ...sessions.map(({ id, slug, title, edition }) => ({
      id,
      kind: 'session' as const,
      name: title,
      path: publicPath.session(edition.slug, slug),
    })),
    ...speakers.map(({ id, slug, name }) => ({ id, kind: 'speaker' as const, name, path: publicPath.speaker(slug) })),
    ...topics.map(({ id, slug, name }) => ({ id, kind: 'topic' as const, name, path: publicPath.topic(slug) })),
    ...organisations.map(({ id, slug, name }) => ({
      id,
      kind: 'organisation' as const,
      name,
      path: publicPath.organisation(slug),
    })),
  ]
}
