import { createHash } from 'node:crypto'
import type { WrittenWords } from './written-metadata'

interface Drawn extends WrittenWords {
  sha256: string
  focusX: number
  focusY: number
  handCrops: unknown
}

/** A name for the renditions of a picture as it stands: another one when its pixels, its cuts or its written words change. */
export function editionOf(asset: Drawn): string {
  const { sha256, focusX, focusY, handCrops, creator, credit, copyright, licenceUrl, licensorUrl, caption } = asset
  const cuts = Object.entries(handCrops ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))
  const told = [sha256, focusX, focusY, creator, credit, copyright, licenceUrl, licensorUrl, caption]
  return createHash('sha256')
    .update(JSON.stringify(cuts.length > 0 ? [...told, cuts] : told))
    .digest('hex')
    .slice(0, 16)
}
