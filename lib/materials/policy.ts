import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'

export function mayEditMaterials(viewer: Viewer, editionId: string): boolean {
  return may(viewer, 'material.edit') && coversEdition(viewer, editionId)
}
