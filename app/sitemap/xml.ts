import { escapeHtml } from '@/lib/core/html-escape'
import { env } from '@/lib/platform/env'

/** How many addresses one part lists; https://sitemaps.org allows 50,000. */
export const ADDRESSES_EACH = 10_000

export function absolute(path: string): string {
  return env().siteUrl + path
}

/** An element around other elements, or, as `text`, around words that are made safe. */
export function element(name: string, content: string, holds: 'elements' | 'text' = 'elements'): string {
  return `<${name}>${holds === 'text' ? escapeHtml(content) : content}</${name}>`
}

const SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

export function xml(root: 'sitemapindex' | 'urlset', entries: readonly string[], { news = false } = {}): Response {
  const names = news ? `${SITEMAPS} ${NEWS}` : SITEMAPS
  const document = ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} ${names}>`, ...entries, `</${root}>`].join('\n')
  return new Response(document, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
