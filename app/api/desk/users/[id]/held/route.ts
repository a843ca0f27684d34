import { exportUser } from '@/lib/auth/commands/export-user'
import { viewerAtDoor } from '@/lib/auth/door'
import { viewerOf } from '@/lib/auth/proof'
import { currentTime } from '@/lib/core/clock'
import { isUuid } from '@/lib/core/uuid'
import { problemResponse, refusal } from '@/lib/platform/http/problem-response'
import { readBytes } from '@/lib/platform/http/read-bytes'
import { formIn } from '../../../imports/form-in'
import { leadTo } from '../../../imports/lead-to'

const FORM_BYTES = 8 * 1024

interface Context {
  params: Promise<{ id: string }>
}

/** All that is held on one person, as a file. A form, as it may bring the password along. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const atDoor = await viewerAtDoor(request, 'user.export')
  if (atDoor instanceof Response) return atDoor
  const { id } = await params
  if (!isUuid(id)) return problemResponse({ kind: 'not-found' })
  const body = await readBytes(request, FORM_BYTES)
  const form = body && (await formIn(body, request.headers.get('content-type') ?? ''))
  if (!form) return refusal(400)
  const viewer = await viewerOf(form)
  const held = viewer.ok ? await exportUser({ userId: id }, viewer.value, currentTime()) : viewer
  if (!held.ok) {
    const [issue] = 'issues' in held.problem ? held.problem.issues : []
    return issue ? leadTo(`/desk/users/${id}?problem=${issue.message}#held`) : problemResponse(held.problem)
  }
  return new Response(JSON.stringify(held.value, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="plenary-account-${id}.json"`,
      'cache-control': 'no-store',
    },
  })
}
