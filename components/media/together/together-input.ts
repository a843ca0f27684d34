import type { DescribeTogetherInput } from '@/lib/media/schema'
import { keywordsOf } from '../asset/asset-fields'

/** What the form has on screen; what is empty leaves the pictures as they are. */
export interface TogetherWords {
  credit: string
  creator: string
  right: NonNullable<DescribeTogetherInput['right']> | ''
  rightUntil: string
  copyright: string
  licenceUrl: string
  source: string
  takenOn: string
  place: string
  event: string
  editionId: string
  keywords: string
  onlyGaps: boolean
  confirmed: boolean
}

export const NOTHING_SAID: TogetherWords = {
  ...{ credit: '', creator: '', right: '', rightUntil: '', copyright: '', licenceUrl: '', source: '' },
  ...{ takenOn: '', place: '', event: '', editionId: '', keywords: '', onlyGaps: true, confirmed: false },
}

export function togetherInput(assetIds: readonly string[], fields: TogetherWords): DescribeTogetherInput {
  const { right, rightUntil, takenOn, licenceUrl, editionId, keywords, ...same } = fields
  return {
    ...same,
    assetIds: [...assetIds],
    right: right || null,
    rightUntil: rightUntil || null,
    takenOn: takenOn || null,
    licenceUrl: licenceUrl.trim() || null,
    editionId: editionId || null,
    keywords: keywordsOf(keywords),
  }
}
