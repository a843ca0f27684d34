import { alsoAt } from './also-at'
import { linksIn } from './links'

interface Both {
  siteUrl: string
  one: string
  other: string
}

interface Answer {
  status: number
  headers: Record<string, string | null>
  body: Buffer
}

/** Where no link leads: what programs know of, and what readers type. */
const BEGINNINGS = [
  ...[
    '/feeds/coverage.xml',
    '/feeds/coverage.atom',
    '/feeds/coverage.json',
    '/feeds/editions/wpc-2008/versions/1/schedule.xml',
  ],
  ...['/', '/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/favicon.ico', '/feeds', '/developers'],
  ...['editions', 'sessions', 'speakers', 'appearances', 'articles', 'quotes', 'topics', 'organisations'].map(
    (resource) => `/api/v1/${resource}`,
  ),
  ...['/api/v1', '/api/v1/openapi.json', '/api/v1/search?q=montbrial', '/api/v1/sessions?expand=edition,appearances'],
  ...['/search?q=montbrial', '/search?q=policy', '/search?q=talk', '/search?q=zzzzzz', '/search/suggestions?q=mon'],
  ...['/speakers/merged', '/articles/no-such-story', '/api/oembed?url=https://moving.plenary.test/quotes/none'],
]

/** What counts beside the words. An entity tag is made of them. */
const HEADERS = ['content-type', 'cache-control', 'location', 'etag', 'last-modified', 'link', 'x-robots-tag']
const AT_ONCE = 4

/** Goes through two portals by the same way, and tells where they answer differently. */
export async function walkBoth(both: Both): Promise<{ kinds: [string, number][]; differences: string[] }> {
  const known = new Set(BEGINNINGS)
  const waiting = [...known]
  const kinds = new Map<string, number>()
  const differences: string[] = []
  const visit = async (path: string) => {
    const [one, other] = await Promise.all([ask(both.one, path), ask(both.other, path)])
    const kind = kindOf(path, one)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    const difference = differenceOf(one, other)
    if (difference) differences.push(`${path}: ${difference}`)
    if (!/text|xml|json/.test(one.headers['content-type'] ?? '') && one.headers['location'] === null) return
    const links = linksIn(`${unfolded(one)}\n${one.headers['location'] ?? ''}`, both.siteUrl)
    for (const link of [...links, ...(one.status === 200 ? alsoAt(path) : [])]) {
      if (known.has(link)) continue
      known.add(link)
      waiting.push(link)
    }
  }
  while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(visit))
  return { kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)), differences }
}

/** Calendars break their lines anywhere. */
function unfolded({ headers, body }: Answer): string {
  const text = body.toString()
  return headers['content-type']?.includes('calendar') ? text.replaceAll(/\r\n[ \t]/g, '') : text
}

let asked = 0

async function ask(address: string, path: string): Promise<Answer> {
  asked += 1
  // The read API counts by address.
  const headers = { 'x-forwarded-for': `192.0.2.${asked % 250}` }
  const response = await fetch(`${address}${path}`, { redirect: 'manual', headers })
  return {
    status: response.status,
    headers: Object.fromEntries(HEADERS.map((name) => [name, told(name, response.headers)])),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

/** Next tells browsers of its files in the order in which they were ready. */
function told(name: string, headers: Headers): string | null {
  const value = headers.get(name)
  if (name !== 'link' || value === null) return value
  return (
    value
      .split(/,\s*(?=<)/)
      .filter((link) => !link.includes('rel=preload'))
      .join(', ') || null
  )
}

function differenceOf(one: Answer, other: Answer): string | null {
  if (one.status === 500) return `${one.status}`
  if (one.status !== other.status) return `${one.status}, ${other.status}`
  for (const name of HEADERS) {
    if (one.headers[name] !== other.headers[name]) {
      if (name === 'etag' && !one.body.equals(other.body)) continue
      return `${name}: ${one.headers[name]}, ${other.headers[name]}`
    }
  }
  if (one.body.equals(other.body)) return null
  const at = one.body.findIndex((byte, index) => byte !== other.body[index])
  const near = ({ body }: Answer) => JSON.stringify(body.subarray(Math.max(0, at - 60), at + 60).toString())
  return `from byte ${at} on: ${near(one)}, ${near(other)}`
}

/** For the tally: what was asked for, by its first word, and what came. */
function kindOf(path: string, { status, headers }: Answer): string {
  const [, first = ''] = path.split(/[/?]/)
  return `/${first} ${status} ${headers['content-type']?.split(';')[0] ?? ''}`.trimEnd()
}
