import { createArticle } from '@/lib/articles/commands/create-article'
import type { CreateArticleInput } from '@/lib/articles/schema'
import { getViewer } from '@/lib/auth/session'
import { LARGEST_STORY_BYTES } from '@/lib/articles/limits'
import { currentTime } from '@/lib/core/clock'
import { jsonBody } from '@/lib/platform/http/json-body'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'

/** Starts a story that already has words; the form for an empty one is an action. */
export async function POST(request: Request) {
  const viewer = await getViewer()
  if (!viewer) return refusal(401)
  const body = await jsonBody(request, LARGEST_STORY_BYTES)
  if (body instanceof Response) return body
  const created = await createArticle(body.value as CreateArticleInput, viewer, currentTime())
  return created.ok ? Response.json(created.value, { status: 201 }) : problemResponse(created.problem)
}
