import { viewerAtDoor } from '@/lib/auth/door'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { readJson } from '@/lib/platform/http/read-json'
import { enterStory } from '@/lib/presence/commands/enter-story'
import { moveCaret } from '@/lib/presence/commands/move-caret'
import { watchStory } from '@/lib/presence/watch-story'
import type { MoveCaretInput } from '@/lib/presence/schema'

interface Context {
  params: Promise<{ id: string }>
}

const LARGEST_MOVE_BYTES = 1024

/** Who is in the story and what they did, as server-sent events (lib/presence/model.ts), for as long as the viewer may look. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  if (viewer instanceof Response) return viewer
  if (viewer.kind !== 'user') return refusal(401)
  const { id } = await params
  const entered = await enterStory(id, viewer)
  if (!entered.ok) return problemResponse(entered.problem)
  return watchStory({ articleId: id, sessionId: viewer.sessionId, stream: entered.value }, request.signal)
}

/** In which block the cursor of one of the viewer's windows is. */
export async function POST(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  if (viewer instanceof Response) return viewer
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refusal(415)
  const body = await readJson(request, LARGEST_MOVE_BYTES)
  if (body === undefined) return refusal(400)
  const { id } = await params
  const moved = await moveCaret({ ...(typeof body === 'object' ? body : {}), articleId: id } as MoveCaretInput, viewer)
  return moved.ok ? new Response(null, { status: 204 }) : problemResponse(moved.problem)
}
