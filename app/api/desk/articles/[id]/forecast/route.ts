import { z } from 'zod'
import { getPublishForecast } from '@/lib/articles/desk-queries/publish-forecast'
import { viewerAtDoor } from '@/lib/auth/door'
import { problemResponse } from '@/lib/platform/http/problem-response'

/** What publishing the newest revision would do; nothing is done. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  if (viewer instanceof Response) return viewer
  const { id } = await params
  const forecast = z.uuid().safeParse(id).success ? await getPublishForecast(id) : null
  if (!forecast) return problemResponse({ kind: 'not-found' })
  return Response.json(forecast, { headers: { 'cache-control': 'no-store' } })
}
