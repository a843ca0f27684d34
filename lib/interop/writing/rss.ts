import { escapeHtml } from '@/lib/core/html-escape'
import { lastChange, type Feed, type FeedEntry, type FeedImage } from './feed'

const NAMES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
]

/** RSS 2.0 with the full text of each story. */
export function rss(feed: Feed): string {
  const changed = lastChange(feed)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMES.join(' ')}>`,
    '<channel>',
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description),
    element('language', feed.language),
    changed ? element('lastBuildDate', changed.toUTCString()) : '',
    `<atom:link rel="self" type="application/rss+xml" href="${escapeHtml(feed.self)}"/>`,
    feed.hub ? `<atom:link rel="hub" href="${escapeHtml(feed.hub)}"/>` : '',
    ...feed.entries.map(item),
    '</channel>',
    '</rss>',
  ]
  return lines.filter(Boolean).join('\n')
}

function item(entry: FeedEntry): string {
  const lines = [
    '<item>',
    element('title', entry.title),
    element('link', entry.url),
    `<guid isPermaLink="false">${entry.id}</guid>`,
    element('pubDate', entry.published.toUTCString()),
    ...entry.authors.map((name) => element('dc:creator', name)),
    ...entry.topics.map((topic) => element('category', topic)),
    element('description', entry.summary),
    element('content:encoded', entry.html),
    entry.image ? media(entry.image) : '',
    '</item>',
  ]
  return lines.filter(Boolean).join('\n')
}

function media({ url, type, width, height, caption, credit, copyright }: FeedImage): string {
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : ''
  return [
    `<media:content url="${escapeHtml(url)}" type="${type}" medium="image"${size}>`,
    caption ? `<media:description type="plain">${escapeHtml(caption)}</media:description>` : '',
    credit ? `<media:credit role="photographer" scheme="urn:ebu">${escapeHtml(credit)}</media:credit>` : '',
    copyright ? element('media:copyright', copyright) : '',
    '</media:content>',
  ].join('')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}
