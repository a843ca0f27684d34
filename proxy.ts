import { NextResponse, type NextRequest } from 'next/server'
import { SESSION_COOKIES } from '@/lib/auth/cookie'
import { isFromThisSite } from '@/lib/core/request-origin'
import { PLAYER_ORIGINS } from '@/lib/core/embed-players'

// A courtesy and a header, no decision: who may see what is decided by the registry at each request (lib/auth/session.ts).
export const config = {
  matcher: [
    '/desk/:path*',
    '/preview/:path*',
    '/account',
    '/sign-in',
    '/second-factor',
    '/invitation/:path*',
    '/password-reset/:path*',
  ],
}

const READS = ['GET', 'HEAD']

export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (!READS.includes(request.method) && !isFromThisSite(request.headers))
    return new NextResponse(null, { status: 403 })
  const signedIn = SESSION_COOKIES.some((name) => request.cookies.has(name))
  if (!signedIn && /^\/(desk|account)(\/|$)/.test(pathname)) {
    return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname)}`, request.url))
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const previews = pathname.startsWith('/preview/')
  const policy = contentSecurityPolicy(nonce, previews)
  // Next reads the nonce from the request's own policy and puts it on its scripts.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  // The address of a preview is the key to it: it goes to nobody.
  response.headers.set('referrer-policy', previews ? 'no-referrer' : 'same-origin')
  if (previews) response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('cache-control', 'private, no-store')
  return response
}

/** A preview is drawn inside the desk, and runs nothing but what the reader's site runs. */
function contentSecurityPolicy(nonce: string, previews: boolean): string {
  return [
    "default-src 'self'",
    previews ? `script-src 'self' 'nonce-${nonce}'` : `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // ProseMirror and the combobox set styles on elements, which only attributes' permission allows.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // A film in a preview plays as it will for readers: after the press on its button.
    ...(previews ? [`frame-src ${Object.values(PLAYER_ORIGINS).join(' ')}`] : []),
    previews ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ].join('; ')
}
