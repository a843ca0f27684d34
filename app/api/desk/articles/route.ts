import { createArticle } from '@/lib/articles/commands/create-article'
import type { CreateArticleInput } from '@/lib/articles/schema'
import { viewerAtDoor } from '@/lib/auth/door'
import { LARGEST_STORY_BYTES } from '@/lib/articles/limits'
import { currentTime } from '@/lib/core/clock'
import { jsonBody } from '@/lib/platform/http/json-body'
import { problemResponse } from '@/lib/platform/http/problem-response'

/** Starts a story that already has words; the form for an empty one is an action. */
export async function POST(request: Request) {
  const viewer = await viewerAtDoor(request, 'article.create')
  if (viewer instanceof Response) return viewer
  const body = await jsonBody(request, LARGEST_STORY_BYTES)
  if (body instanceof Response) return body
  const created = await createArticle(body.value as CreateArticleInput, viewer, currentTime())
  return created.ok ? Response.json(created.value, { status: 201 }) : problemResponse(created.problem)
}
