import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Material } from './model'

/** Recordings first, each kind in the order in which it was added. */
export function listMaterials(sessionId: string): Promise<Material[]> {
  return db().material.findMany({
    where: { sessionId },
    select: { id: true, kind: true, title: true, url: true, language: true },
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }],
  })
}
