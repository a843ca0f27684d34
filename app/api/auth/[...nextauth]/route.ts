import type { NextRequest } from 'next/server'
import { handlers } from '@/lib/auth/next-auth'
import { refusal } from '@/lib/platform/http/problem-response'
import { isSameOrigin } from '@/lib/platform/http/same-origin'

export function GET(request: NextRequest) {
  return handlers.GET(asAsked(request))
}

/** Auth.js has a token of its own against other sites' forms; the browser's own word comes first. */
export function POST(request: NextRequest) {
  return isSameOrigin(request) ? handlers.POST(asAsked(request)) : refusal(403)
}

/**
 * The request under the address that the browser asked for. Next writes `localhost` for `127.0.0.1`, and an identity provider
 * then finds that its answer came back somewhere else.
 */
function asAsked(request: NextRequest): NextRequest {
  const url = new URL(request.url)
  const { headers } = request
  url.host = headers.get('x-forwarded-host') ?? headers.get('host') ?? url.host
  url.protocol = headers.get('x-forwarded-proto') ?? url.protocol
  // Auth.js reads no more of it than any request has.
  return new Request(url, request) as NextRequest
}
