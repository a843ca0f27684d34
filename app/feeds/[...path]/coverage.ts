import { getLocale, getTranslations } from 'next-intl/server'
import { feedHtml } from '@/lib/articles/feed-html'
import { dateColumn } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay } from '@/lib/i18n/format'
import type { FeedFile, FeedSubject } from '@/lib/interop/feed-address'
import { getCoverageFeed } from '@/lib/interop/queries/feeds'
import { atom } from '@/lib/interop/writing/atom'
import { entryOf, lastChange, type Feed } from '@/lib/interop/writing/feed'
import { jsonFeed } from '@/lib/interop/writing/json-feed'
import { rss } from '@/lib/interop/writing/rss'
import { env } from '@/lib/platform/env'
import { absolute, nothingThere, respond } from './respond'

/** The newest stories about something, in full, in one of three forms. */
export async function coverageResponse(subject: FeedSubject, file: FeedFile): Promise<Response> {
  const [t, media, locale, found] = await Promise.all([
    getTranslations('feeds'),
    getTranslations('media'),
    getLocale(),
    getCoverageFeed(subject),
  ])
  if (!found) return nothingThere()
  const world = {
    absolute,
    day: (day: string) => formatDay(locale, dateColumn(day)),
    credit: (credit: string) => media('credit', { credit }),
  }
  const page =
    subject.kind === 'edition' ? publicPath.edition(subject.edition) : subject.kind === 'all' ? '' : found.home
  const feed: Feed = {
    title: found.name === null ? t('coverageTitle') : t('titleOf', { name: found.name }),
    description: found.name === null ? t('coverageDescription') : t('descriptionOf', { name: found.name }),
    home: absolute(found.home),
    self: absolute(publicPath.feed(page, file)),
    hub: env().WEBSUB_HUB ?? null,
    language: locale,
    entries: found.articles.map((article) => entryOf(article, feedHtml(article, world), absolute)),
  }
  return write(feed, file, found.begunAt)
}

function write(feed: Feed, file: FeedFile, begunAt: Date | null): Response {
  const changed = lastChange(feed)
  const headers = {
    ...(changed ? { 'last-modified': changed.toUTCString() } : {}),
    // WebSub wants the hub and the topic in the headers, too.
    ...(feed.hub ? { link: `<${feed.hub}>; rel="hub", <${feed.self}>; rel="self"` } : {}),
  }
  if (file === 'coverage.json')
    return respond(JSON.stringify(jsonFeed(feed)), 'application/feed+json; charset=utf-8', headers)
  if (file === 'coverage.atom') return respond(atom(feed, begunAt), 'application/atom+xml; charset=utf-8', headers)
  return respond(rss(feed), 'application/rss+xml; charset=utf-8', headers)
}
