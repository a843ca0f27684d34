import { saveDraft } from '@/lib/articles/commands/save-draft'
import type { SaveDraftInput } from '@/lib/articles/schema'
import { getViewer } from '@/lib/auth/session'
import { LARGEST_STORY_BYTES } from '@/lib/articles/limits'
import { currentTime } from '@/lib/core/clock'
import { jsonBody } from '@/lib/platform/http/json-body'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'

/** Saves go through a route, not an action: actions queue one behind the other, and Publish must never wait for a save. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await getViewer()
  if (!viewer) return refusal(401)
  const body = await jsonBody(request, LARGEST_STORY_BYTES)
  if (body instanceof Response) return body

  const { id } = await params
  const input = { ...(typeof body.value === 'object' ? body.value : {}), articleId: id } as SaveDraftInput
  const saved = await saveDraft(input, viewer, currentTime())
  return saved.ok ? Response.json(saved.value) : problemResponse(saved.problem)
}
