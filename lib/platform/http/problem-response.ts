import type { Problem } from '@/lib/core/result'

const STATUS: Record<Problem['kind'], number> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  'not-ready': 409,
}

/** A problem as RFC 9457 tells it: the kind is the type, the rest are extension members. */
export function problemResponse(problem: Problem): Response {
  const status = STATUS[problem.kind]
  return Response.json(
    { type: `about:blank#${problem.kind}`, status, ...problem },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}

/** A refusal that comes before any command: nobody signed in, another site's page, not JSON. */
export function refusal(status: 400 | 401 | 403 | 413 | 415): Response {
  return Response.json(
    { type: 'about:blank', status },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}
