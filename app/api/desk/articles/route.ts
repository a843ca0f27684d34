import { createArticle } from '@/lib/articles/commands/create-article'
import type { CreateArticleInput } from '@/lib/articles/schema'
import { getViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { readJson } from '@/lib/platform/http/read-json'
import { isSameOrigin } from '@/lib/platform/http/same-origin'

// As much as a save of the story may have.
const LARGEST_STORY_BYTES = 2 * 1024 * 1024

/** Starts a story that already has words; the form for an empty one is an action. */
export async function POST(request: Request) {
  const viewer = await getViewer()
  if (!viewer) return refusal(401)
  if (!isSameOrigin(request)) return refusal(403)
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refusal(415)
  const body = await readJson(request, LARGEST_STORY_BYTES)
  if (body === undefined) return refusal(400)
  const created = await createArticle(body as CreateArticleInput, viewer, currentTime())
  return created.ok ? Response.json(created.value, { status: 201 }) : problemResponse(created.problem)
}
