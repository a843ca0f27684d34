import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredCoding } from './accept-encoding'
import { namesTag } from './if-none-match'
import { HIT, type Page } from '../rendering/page'

export type Provenance = 'hit' | 'miss' | 'stale'

const CACHE_STATUS: Record<Provenance, string> = {
  hit: HIT,
  miss: 'plenary; fwd=miss',
  stale: 'plenary; hit; fwd=stale; detail=not-renewed',
}

/**
 * Writes a page. Every kept page goes this way: no promise, no parsing beyond two headers. Where it came from is told in
 * the words of RFC 9211: kept; made for this request; or kept and out of date, because a new one could not be made.
 */
export function answer(req: IncomingMessage, res: ServerResponse, page: Page, from: Provenance = 'hit'): void {
  const form = page.forms[preferredCoding(req.headers['accept-encoding'])]
  const named = req.headers['if-none-match']
  if (named !== undefined && page.status === 200 && namesTag(named, form.tag)) {
    res.writeHead(304, told(form.notModified, from))
    res.end()
    return
  }
  res.writeHead(page.status, told(form.headers, from))
  if (req.method === 'HEAD') res.end()
  else res.end(form.body)
}

/** The lists say "hit" at their end: for that, the common case, no list is made. */
function told(headers: string[], from: Provenance): string[] {
  return from === 'hit' ? headers : [...headers.slice(0, -1), CACHE_STATUS[from]]
}
