import { openapi } from '@/lib/interop/api/openapi'
import { cursorAfter, readParameters } from '@/lib/interop/api/parameters'
import { isResource, RESOURCES } from '@/lib/interop/api/resources'
import { readOne, readPage } from '@/lib/interop/queries/api/read'
import { env } from '@/lib/platform/env'
import { answerJson, refuse, SHARED } from './answer'
import { ninjsOf } from './ninjs'
import { countRequest } from './rate'
import { searchFor } from './search'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ path?: string[] }>
}

/** The read API: everything public, for anybody. What it gives is described at /api/v1/openapi.json. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const rate = await countRequest(request)
  if (rate.wait !== null)
    return refuse(
      429,
      { detail: `Ask again in ${rate.wait} seconds.` },
      { ...rate.headers, 'retry-after': String(rate.wait) },
    )
  const answer = await read(request, (await params).path ?? [])
  for (const [name, value] of Object.entries(rate.headers)) answer.headers.set(name, value)
  return answer
}

/** Browsers ask first when a page of another site sends anything unusual. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...SHARED, 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': '*' },
  })
}

async function read(request: Request, [name, key, part, ...rest]: string[]): Promise<Response> {
  const { siteUrl } = env()
  const { searchParams } = new URL(request.url)
  if (name === undefined) return answerJson(request, index(siteUrl))
  if (name === 'openapi.json' && key === undefined) return answerJson(request, openapi(siteUrl))
  if (name === 'search' && key === undefined) return searchFor(request, searchParams)
  if (name === 'articles' && key && part === 'ninjs' && rest.length === 0) return ninjsOf(request, key)
  if (!isResource(name) || part !== undefined) return refuse(404, {})
  const asked = readParameters(name, searchParams)
  if ('parameter' in asked) return refuse(400, asked)
  const absolute = (path: string) => siteUrl + path
  if (key !== undefined) {
    const found = await readOne(name, key, asked, absolute)
    return found ? answerJson(request, found) : refuse(404, {})
  }
  const { results, nextAfter } = await readPage(name, asked, absolute)
  const next = nextAfter === null ? null : nextPage(name, searchParams, nextAfter)
  return answerJson(request, { next, results }, next ? { link: `<${next}>; rel="next"` } : {})
}

function index(siteUrl: string): object {
  const lists = Object.keys(RESOURCES).map((name): [string, string] => [name, `${siteUrl}/api/v1/${name}`])
  return {
    description: `${siteUrl}/api/v1/openapi.json`,
    ...Object.fromEntries(lists),
    search: `${siteUrl}/api/v1/search`,
  }
}

function nextPage(name: string, query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query)
  next.set('cursor', cursorAfter(after))
  return `${env().siteUrl}/api/v1/${name}?${next.toString()}`
}
