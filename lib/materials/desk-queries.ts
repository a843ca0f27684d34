import 'server-only'
import { forbidden } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { db } from '@/lib/platform/db/client'
import { mayEditMaterials } from './policy'
import { listMaterials } from './queries'

/** A session with what it has, for whoever may change that; null for none. */
export async function getSessionMaterials(sessionId: string) {
  const viewer = await requireViewer()
  const session = isUuid(sessionId)
    ? await db().session.findUnique({
        where: { id: sessionId },
        select: { id: true, slug: true, title: true, edition: { select: { id: true, slug: true } } },
      })
    : null
  if (!session) return null
  if (!mayEditMaterials(viewer, session.edition.id)) forbidden()
  return { session, materials: await listMaterials(session.id) }
}
