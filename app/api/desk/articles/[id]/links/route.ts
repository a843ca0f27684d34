import { askLinks } from '@/lib/articles/commands/ask-links'
import { viewerAtDoor } from '@/lib/auth/door'
import { currentTime } from '@/lib/core/clock'
import { problemResponse } from '@/lib/platform/http/problem-response'

/** Asks the links of a story, for the checks beside it. May take as long as the slowest server that is asked. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await viewerAtDoor(request, 'article.save')
  if (viewer instanceof Response) return viewer
  const asked = await askLinks({ articleId: (await params).id }, viewer, currentTime())
  return asked.ok ? Response.json(asked.value) : problemResponse(asked.problem)
}
