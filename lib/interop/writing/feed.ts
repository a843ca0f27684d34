import type { FeedArticle } from '@/lib/articles/model'
import { publicPath } from '@/lib/core/public-paths'
import { mediaTypeOf, wholeFile, type Picture } from '@/lib/media/model'

/** Stories on their way out, in no form yet. */
export interface Feed {
  title: string
  description: string
  /** The page that it belongs to. */
  home: string
  self: string
  hub: string | null
  language: string
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** Survives a change of the address. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  language: string
  authors: string[]
  topics: string[]
  published: Date
  updated: Date
  image: FeedImage | null
  sessions: { title: string; url: string }[]
  speakers: { name: string; url: string }[]
  dateline: string | null
}

export interface FeedImage {
  url: string
  type: string
  width: number | null
  height: number | null
  caption: string | null
  /** Who made it, else whom to name. */
  credit: string | null
  copyright: string | null
}

/** @param html the whole text of the story, as feeds carry it */
export function entryOf(article: FeedArticle, html: string, absolute: (path: string) => string): FeedEntry {
  const { lead } = article
  const [dateline] = article.content.datelines
  return {
    id: article.id,
    url: absolute(publicPath.article(article.slug)),
    title: article.headline,
    summary: article.standfirst,
    html,
    language: article.language,
    authors: article.bylines.map(({ name }) => name),
    topics: article.topics.map(({ name }) => name),
    published: article.firstPublishedAt,
    updated: article.lastPublishedAt,
    image: lead && imageOf(lead, absolute),
    sessions: article.sessions.map(({ title, edition, slug }) => ({
      title,
      url: absolute(publicPath.session(edition, slug)),
    })),
    speakers: article.speakers.map(({ name, slug }) => ({ name, url: absolute(publicPath.speaker(slug)) })),
    dateline: dateline?.city ?? null,
  }
}

function imageOf(lead: Picture, absolute: (path: string) => string): FeedImage {
  const { url, width, height } = wholeFile(lead)
  const { caption, alt, creator, credit, copyright } = lead
  return {
    url: absolute(url),
    type: mediaTypeOf(url),
    width,
    height,
    caption: caption || alt || null,
    credit: creator ?? credit,
    copyright,
  }
}

/** When anything in it last changed; null while it is empty. */
export function lastChange({ entries }: Feed): Date | null {
  const newest = Math.max(...entries.map(({ updated }) => updated.getTime()))
  return Number.isFinite(newest) ? new Date(newest) : null
}
