import { getLocale, getTranslations } from 'next-intl/server'
import { dateColumn } from '@/lib/core/calendar-day'
import { escapeHtml } from '@/lib/core/html-escape'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay } from '@/lib/i18n/format'
import { env } from '@/lib/platform/env'
import { feedHtml, type FeedWorld } from '@/lib/articles/feed-html'
import type { FullArticle } from '@/lib/articles/model'
import { mediaTypeOf, wholeFile, type Picture } from '@/lib/media/model'
import { listFullArticles } from '@/lib/articles/queries'

export const dynamic = 'force-dynamic'

const LENGTH = 30

/** All coverage as RSS 2.0, with the full text of each story. */
export async function GET(): Promise<Response> {
  const [t, media, locale, articles] = await Promise.all([
    getTranslations('feeds'),
    getTranslations('media'),
    getLocale(),
    listFullArticles(LENGTH),
  ])
  const world = {
    absolute: (path: string) => env().siteUrl + path,
    day: (day: string) => formatDay(locale, dateColumn(day)),
    credit: (credit: string) => media('credit', { credit }),
  }
  const newest = articles.map(({ lastPublishedAt }) => lastPublishedAt.getTime()).reduce((a, b) => Math.max(a, b), 0)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">',
    '<channel>',
    element('title', t('coverageTitle')),
    element('link', world.absolute(publicPath.articles)),
    element('description', t('coverageDescription')),
    element('language', locale),
    newest > 0 ? element('lastBuildDate', new Date(newest).toUTCString()) : '',
    `<atom:link rel="self" type="application/rss+xml" href="${escapeHtml(world.absolute(publicPath.coverageFeed))}"/>`,
    ...articles.map((article) => item(article, world)),
    '</channel>',
    '</rss>',
  ]
  return new Response(xml.filter(Boolean).join('\n'), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}

function item(article: FullArticle, world: FeedWorld): string {
  return [
    '<item>',
    element('title', article.headline),
    element('link', world.absolute(publicPath.article(article.slug))),
    // Survives a change of the address.
    `<guid isPermaLink="false">${article.id}</guid>`,
    element('pubDate', article.firstPublishedAt.toUTCString()),
    ...article.bylines.map(({ name }) => element('dc:creator', name)),
    element('description', article.standfirst),
    element('content:encoded', feedHtml(article, world)),
    ...(article.lead ? [mediaContent(article.lead, world)] : []),
    '</item>',
  ].join('\n')
}

/** The lead picture as Media RSS has it, with who made it and whose it is. */
function mediaContent(picture: Picture, { absolute }: FeedWorld): string {
  const { url, width, height } = wholeFile(picture)
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : ''
  const { caption, alt, credit, creator, copyright } = picture
  const maker = creator ?? credit
  return [
    `<media:content url="${escapeHtml(absolute(url))}" medium="image" type="${mediaTypeOf(url)}"${size}>`,
    caption || alt ? `<media:description type="plain">${escapeHtml(caption ?? alt)}</media:description>` : '',
    maker ? `<media:credit role="photographer" scheme="urn:ebu">${escapeHtml(maker)}</media:credit>` : '',
    copyright ? element('media:copyright', copyright) : '',
    '</media:content>',
  ].join('')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}
