import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'

/** Whether the viewer may change what the library says of it: everybody of what they brought, editors of everything. */
export function canDescribe(viewer: Viewer, asset: { createdById: string | null }): boolean {
  if (!may(viewer, 'media.describe')) return false
  return may(viewer, 'media.describe-all') || (viewer.kind === 'user' && asset.createdById === viewer.userId)
}

export function canDelete(viewer: Viewer): boolean {
  return may(viewer, 'media.delete')
}
