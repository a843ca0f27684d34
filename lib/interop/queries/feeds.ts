import 'server-only'
import type { ArticleFilter } from '@/lib/articles/queries/filter'
import { listFullArticles } from '@/lib/articles/queries/full'
import type { FeedArticle } from '@/lib/articles/model'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import type { FeedSubject } from '../feed-address'

/** Of whole stories: what a newsroom writes in several days, and small enough to be fetched every few minutes. */
const LENGTH = 20

/** What a feed is about, by name, with the page that it belongs to. A name of null means all of it. */
export interface CoverageFeed {
  name: string | null
  home: string
  articles: FeedArticle[]
  /** When there was something to write about first; told of a feed that has no story yet. */
  begunAt: Date | null
}

/** The newest stories about something; null when there is no such thing. */
export async function getCoverageFeed(subject: FeedSubject): Promise<CoverageFeed | null> {
  const about = await find(subject)
  if (!about) return null
  const articles = await listFullArticles(LENGTH, about.filter)
  const page = subject.kind === 'edition' ? publicPath.edition(subject.edition) : about.home
  return { name: about.name, home: about.home, articles, begunAt: articles.length > 0 ? null : await begunAt(page) }
}

async function begunAt(path: string): Promise<Date | null> {
  const address = await db().address.findUnique({ where: { path }, select: { changedAt: true } })
  return address && address.changedAt
}

interface About {
  name: string | null
  home: string
  filter: ArticleFilter
}

async function find(subject: FeedSubject): Promise<About | null> {
  // What is written is about the programme, whichever version.
  if (subject.kind === 'version') return null
  if (subject.kind === 'all') return { name: null, home: publicPath.articles, filter: {} }
  if (subject.kind === 'edition') {
    const edition = await db().edition.findUnique({
      where: { slug: subject.edition },
      select: { id: true, year: true, series: { select: { name: true } } },
    })
    const home = publicPath.editionCoverage(subject.edition)
    return edition && { name: `${edition.series.name} ${edition.year}`, home, filter: { editionId: edition.id } }
  }
  if (subject.kind === 'session') {
    const where = { slug: subject.session, edition: { slug: subject.edition } }
    const session = await db().session.findFirst({ where, select: { id: true, title: true } })
    const home = publicPath.session(subject.edition, subject.session)
    return session && { name: session.title, home, filter: { sessionId: session.id } }
  }
  if (subject.kind === 'speaker') {
    const where = { slug: subject.speaker, mergedIntoId: null }
    const speaker = await db().speaker.findFirst({ where, select: { id: true, name: true } })
    return (
      speaker && { name: speaker.name, home: publicPath.speaker(subject.speaker), filter: { speakerId: speaker.id } }
    )
  }
  const topic = await db().topic.findFirst({
    where: { slug: subject.topic, mergedIntoId: null },
    select: { id: true, name: true },
  })
  return topic && { name: topic.name, home: publicPath.topic(subject.topic), filter: { topicId: topic.id } }
}
