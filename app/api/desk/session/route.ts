import { getSessionEnd } from '@/lib/auth/desk-queries/own-account'
import { viewerAtDoor } from '@/lib/auth/door'
import { refusal } from '@/lib/platform/http/problem-response'

/** When the sign-in ends by itself. Asking does not put it off: a page that only asks is a desk that was left. */
export async function GET() {
  const end = await getSessionEnd()
  return end ? Response.json(end, { headers: { 'cache-control': 'no-store' } }) : refusal(401)
}

/** Somebody is still there: begins the rest anew. */
export async function POST(request: Request) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  return viewer instanceof Response ? viewer : GET()
}
