import 'server-only'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/platform/db/generated/client'

/** The stories that the viewer may see and that were not deleted. */
export async function visible(): Promise<Prisma.ArticleWhereInput> {
  return { deletedAt: null, ...visibleTo(await requireViewer()) }
}

/** What `canSee` says, as a condition. */
export function visibleTo(viewer: Viewer): Prisma.ArticleWhereInput {
  if (viewer.kind === 'system') return {}
  const own = { createdById: viewer.userId }
  if (!may(viewer, 'article.read-all')) return own
  // Under AND, as the lists have an OR of their own.
  const { editionIds, sections } = viewer
  if (editionIds === null && sections === null) return {}
  const covered = {
    ...(editionIds && { editionId: { in: [...editionIds] } }),
    ...(sections && { kind: { in: [...sections] } }),
  }
  return { AND: [{ OR: [own, covered] }] }
}
