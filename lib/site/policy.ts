import type { Viewer } from '@/lib/auth/model'
import { coversEverything, may } from '@/lib/auth/policy'

/** What the house says of itself belongs to no edition and no section, so it is for those whose role is for all of them. */
export function mayEditSite(viewer: Viewer): boolean {
  return may(viewer, 'site.edit') && coversEverything(viewer)
}
