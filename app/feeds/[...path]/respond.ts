import { env } from '@/lib/platform/env'

export function absolute(path: string): string {
  return env().siteUrl + path
}

/** A file for other programs: anybody's page may fetch it. */
export function respond(body: string, type: string, more: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'content-type': type, 'access-control-allow-origin': '*', ...more } })
}

export function nothingThere(): Response {
  return new Response('Not found\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
