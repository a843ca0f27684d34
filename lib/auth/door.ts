import 'server-only'
import { refusal } from '@/lib/platform/http/problem-response'
import { isSameOrigin } from '@/lib/platform/http/same-origin'
import type { Viewer } from './model'
import { may, type Permission } from './policy'
import { getViewer } from './session'

const READS = ['GET', 'HEAD']

/** Who asks a route handler of the desk, or the refusal: no viewer, another site's page, not this right. */
export async function viewerAtDoor(request: Request, permission: Permission): Promise<Viewer | Response> {
  const viewer = await getViewer()
  if (!viewer) return refusal(401)
  if (!READS.includes(request.method) && !isSameOrigin(request)) return refusal(403)
  return may(viewer, permission) ? viewer : refusal(403)
}
