import { z } from 'zod'
import { getPublishForecast } from '@/lib/articles/desk-queries/publish-forecast'
import { getViewer } from '@/lib/auth/session'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'

/** What publishing the newest revision would do; nothing is done. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  if (!(await getViewer())) return refusal(401)
  const { id } = await params
  const forecast = z.uuid().safeParse(id).success ? await getPublishForecast(id) : null
  if (!forecast) return problemResponse({ kind: 'not-found' })
  return Response.json(forecast, { headers: { 'cache-control': 'no-store' } })
}
