import { viewerAtDoor } from '@/lib/auth/door'
import { doDeed } from '@/lib/comments/deeds'
import { getDiscussion } from '@/lib/comments/desk-queries/discussion'
import { currentTime } from '@/lib/core/clock'
import { isUuid } from '@/lib/core/uuid'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { readJson } from '@/lib/platform/http/read-json'

interface Context {
  params: Promise<{ id: string }>
}

// The passage comes with the text of its block.
const LARGEST_COMMENT_BYTES = 512 * 1024

export async function GET(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  if (viewer instanceof Response) return viewer
  const { id } = await params
  const discussion = isUuid(id) ? await getDiscussion(id) : null
  if (!discussion) return problemResponse({ kind: 'not-found' })
  return Response.json(discussion, { headers: { 'cache-control': 'no-store' } })
}

/** One deed (`do`: start, reply, edit, delete, resolve, read). A route and not an action: nobody's saving waits for it. */
export async function POST(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  if (viewer instanceof Response) return viewer
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refusal(415)
  const body = await readJson(request, LARGEST_COMMENT_BYTES)
  if (body === undefined) return refusal(400)
  const { id } = await params
  const done = await doDeed(body, id, viewer, currentTime())
  return done.ok ? Response.json(done.value) : problemResponse(done.problem)
}
