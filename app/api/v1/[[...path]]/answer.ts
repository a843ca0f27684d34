import { createHash } from 'node:crypto'

/** Public things may be fetched by anybody's page, which may read the headers that say how often. */
export const SHARED = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After',
}

const TITLES: Record<400 | 404 | 429, string> = {
  400: 'A parameter makes no sense',
  404: 'There is no such thing',
  429: 'Too many requests',
}

/** JSON with an entity tag of its own words: whoever has them already is told so. */
export function answerJson(request: Request, value: object, more: Record<string, string> = {}): Response {
  const body = JSON.stringify(value)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { ...SHARED, 'cache-control': 'public, max-age=0, must-revalidate', etag: tag, ...more }
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
  if (known?.includes(tag) || known?.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
}

/** A refusal as RFC 9457 tells it. */
export function refuse(
  status: keyof typeof TITLES,
  more: { detail?: string; parameter?: string },
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { type: 'about:blank', title: TITLES[status], status, ...more },
    {
      status,
      headers: { ...SHARED, ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    },
  )
}
