import { suggest } from '@/lib/search/queries/suggestions'

export const dynamic = 'force-dynamic'

/** What is offered while somebody types: `{ suggestions }`, at most eight, the likeliest first. Takes any text as `q`. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ suggestions: await suggest(typed) }, { headers: { 'X-Robots-Tag': 'noindex' } })
}
