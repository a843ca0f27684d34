import { askLinks } from '@/lib/articles/commands/ask-links'
import { getViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { isSameOrigin } from '@/lib/platform/http/same-origin'

/** Asks the links of a story, for the checks beside it. May take as long as the slowest server that is asked. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await getViewer()
  if (!viewer) return refusal(401)
  if (!isSameOrigin(request)) return refusal(403)
  const asked = await askLinks({ articleId: (await params).id }, viewer, currentTime())
  return asked.ok ? Response.json(asked.value) : problemResponse(asked.problem)
}
