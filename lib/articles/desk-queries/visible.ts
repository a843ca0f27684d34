import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import type { Prisma } from '@/lib/platform/db/generated/client'

/** The stories that the viewer may see and that were not deleted; what `canSee` says, as a condition. */
export async function visible(): Promise<Prisma.ArticleWhereInput> {
  const viewer = await requireViewer()
  const own = viewer.kind === 'user' && viewer.role === 'contributor' ? { createdById: viewer.userId } : {}
  return { deletedAt: null, ...own }
}
