import { escapeHtml } from '@/lib/core/html-escape'
import { PUBLISHER } from '@/lib/core/publisher'
import { lastChange, type Feed, type FeedEntry } from './feed'

/**
 * Atom (RFC 4287) with the full text of each story; a correction moves `updated` and keeps the id.
 * @param begunAt stands for the last change of a feed without a story: the same whenever it is asked for
 */
export function atom(feed: Feed, begunAt: Date | null): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(feed.language)}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', (lastChange(feed) ?? begunAt ?? new Date(0)).toISOString()),
    `<author>${element('name', PUBLISHER)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(feed.home)}"/>`,
    feed.hub ? `<link rel="hub" href="${escapeHtml(feed.hub)}"/>` : '',
    ...feed.entries.map(entryXml),
    '</feed>',
  ]
  return lines.filter(Boolean).join('\n')
}

function entryXml(entry: FeedEntry): string {
  const lines = [
    `<entry xml:lang="${escapeHtml(entry.language)}">`,
    element('id', `urn:uuid:${entry.id}`),
    element('title', entry.title),
    `<link rel="alternate" type="text/html" href="${escapeHtml(entry.url)}"/>`,
    entry.image ? `<link rel="enclosure" type="${entry.image.type}" href="${escapeHtml(entry.image.url)}"/>` : '',
    element('published', entry.published.toISOString()),
    element('updated', entry.updated.toISOString()),
    ...entry.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...entry.topics.map((topic) => `<category term="${escapeHtml(topic)}"/>`),
    element('summary', entry.summary),
    `<content type="html">${escapeHtml(entry.html)}</content>`,
    '</entry>',
  ]
  return lines.filter(Boolean).join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}
