import { PLAYER_ORIGINS } from '@/lib/core/embed-players'
import type { Rendered } from './application'
import type { PageHeaders } from './page'

// What a page may say to its readers; whatever else the application sends is between it and the door.
const PASSED_ON = {
  'content-type': 'Content-Type',
  'content-language': 'Content-Language',
  'last-modified': 'Last-Modified',
  'content-disposition': 'Content-Disposition',
  location: 'Location',
  'retry-after': 'Retry-After',
  'x-robots-tag': 'X-Robots-Tag',
}

// Plain pages run nothing but our own modules, so the policy can be the strictest there is. Speculation rules are data,
// but a browser counts them as inline script unless they are named.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'inline-speculation-rules'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

const NO_POWERS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'

/** Everything that a reader is told beside the body, as the flat lists that `writeHead` takes fastest. */
export function headersFor(rendered: Rendered, cacheControl: string, siteUrl: string): PageHeaders {
  const always = ['Cache-Control', cacheControl]
  const shared = rendered.headers['access-control-allow-origin']
  if (typeof shared === 'string') always.push('Access-Control-Allow-Origin', shared)

  const whole: string[] = []
  for (const [name, spelt] of Object.entries(PASSED_ON)) {
    const value = rendered.headers[name]
    if (value !== undefined) whole.push(spelt, String(value))
  }
  const links = usefulLinks(rendered.headers.link)
  if (links) whole.push('Link', links)
  return {
    always,
    whole: [...whole, ...protections(siteUrl, rendered)],
  }
}

/** React announces fonts and style sheets early in a Link header; what it announces for its scripts goes with them. */
function usefulLinks(header: string | string[] | undefined): string {
  const links = [header ?? []].flat().flatMap((line) => line.split(/,\s*(?=<)/))
  return links.filter((link) => !/\bas="?script\b|modulepreload/.test(link)).join(', ')
}

function protections(siteUrl: string, { headers: told, body }: Rendered): string[] {
  const secure = siteUrl.startsWith('https:')
  const headers = ['X-Content-Type-Options', 'nosniff']
  if (secure) headers.push('Strict-Transport-Security', 'max-age=31536000')
  if (!/^text\/html\b/.test(String(told['content-type']))) return headers
  const policy = [...POLICY, ...framesOf(body), ...(secure ? ['upgrade-insecure-requests'] : [])]
  headers.push('Content-Security-Policy', policy.join('; '))
  headers.push('Referrer-Policy', 'strict-origin-when-cross-origin')
  headers.push('Permissions-Policy', NO_POWERS)
  headers.push('Cross-Origin-Opener-Policy', 'same-origin')
  return headers
}

/** Only a page that offers a player may open one, and only of that house. */
function framesOf(body: Buffer): string[] {
  const offered = Object.values(PLAYER_ORIGINS).filter((origin) => body.includes(`data-player="${origin}/`))
  return offered.length > 0 ? [`frame-src ${offered.join(' ')}`] : []
}
