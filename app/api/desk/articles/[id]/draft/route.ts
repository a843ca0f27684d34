import { saveDraft } from '@/lib/articles/commands/save-draft'
import type { SaveDraftInput } from '@/lib/articles/schema'
import { getViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { readJson } from '@/lib/platform/http/read-json'
import { isSameOrigin } from '@/lib/platform/http/same-origin'

// Far above any story: a 4,000-word one is about 200 KB with all its marks.
const LARGEST_STORY_BYTES = 2 * 1024 * 1024

/** Saves go through a route, not an action: actions queue one behind the other, and Publish must never wait for a save. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await getViewer()
  if (!viewer) return refusal(401)
  if (!isSameOrigin(request)) return refusal(403)
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refusal(415)
  const body = await readJson(request, LARGEST_STORY_BYTES)
  if (body === undefined) return refusal(400)

  const { id } = await params
  const input = { ...(typeof body === 'object' ? body : {}), articleId: id } as SaveDraftInput
  const saved = await saveDraft(input, viewer, currentTime())
  return saved.ok ? Response.json(saved.value) : problemResponse(saved.problem)
}
