import { NextResponse, type NextRequest } from 'next/server'
import { SESSION_COOKIES } from '@/lib/auth/cookie'

// A courtesy and a header, no decision: who may see what is decided by the registry at each request (lib/auth/session.ts).
export const config = { matcher: ['/desk/:path*', '/sign-in'] }

export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const signedIn = SESSION_COOKIES.some((name) => request.cookies.has(name))
  if (!signedIn && pathname.startsWith('/desk')) {
    return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname)}`, request.url))
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  // Next reads the nonce from the request's own policy and puts it on its scripts.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('cache-control', 'private, no-store')
  return response
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // ProseMirror and the combobox set styles on elements, which only attributes' permission allows.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
