import { createHash } from 'node:crypto'
import type { WrittenWords } from './written-metadata'

interface Drawn extends WrittenWords {
  sha256: string
  focusX: number
  focusY: number
}

/** A name for the renditions of a picture as it stands: another one when its pixels, its eye's point or its written words change. */
export function editionOf(asset: Drawn): string {
  const { sha256, focusX, focusY, creator, credit, copyright, licenceUrl, licensorUrl, caption } = asset
  const told = [sha256, focusX, focusY, creator, credit, copyright, licenceUrl, licensorUrl, caption]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16)
}
