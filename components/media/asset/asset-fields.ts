import type { HandCrops } from '@/lib/media/pictures/rendition'
import type { DescribeMediaInput } from '@/lib/media/schema'
import type { LookupChoice } from '@/components/forms/lookup-field'

/** What the form has on screen: every field as text, so that nothing typed is ever lost. */
export interface AssetFields {
  headline: string
  caption: string
  creator: string
  credit: string
  right: DescribeMediaInput['right']
  copyright: string
  licenceUrl: string
  licensorUrl: string
  source: string
  restrictions: string
  rightUntil: string
  alt: string
  decorative: boolean
  takenOn: string
  place: string
  event: string
  keywords: string
  focusX: number
  focusY: number
  handCrops: HandCrops
  editionId: string
  people: LookupChoice[]
}

interface Known {
  headline: string | null
  caption: string | null
  creator: string | null
  credit: string | null
  right: DescribeMediaInput['right']
  copyright: string | null
  licenceUrl: string | null
  licensorUrl: string | null
  source: string | null
  restrictions: string | null
  rightUntil: string | null
  alt: string | null
  decorative: boolean
  takenOn: string | null
  place: string | null
  event: string | null
  keywords: string[]
  focusX: number
  focusY: number
  handCrops: HandCrops
  editionId: string | null
  people: readonly { id: string; name: string }[]
}

export function assetFields(asset: Known): AssetFields {
  return {
    headline: asset.headline ?? '',
    caption: asset.caption ?? '',
    creator: asset.creator ?? '',
    credit: asset.credit ?? '',
    right: asset.right,
    copyright: asset.copyright ?? '',
    licenceUrl: asset.licenceUrl ?? '',
    licensorUrl: asset.licensorUrl ?? '',
    source: asset.source ?? '',
    restrictions: asset.restrictions ?? '',
    rightUntil: asset.rightUntil ?? '',
    alt: asset.alt ?? '',
    decorative: asset.decorative,
    takenOn: asset.takenOn ?? '',
    place: asset.place ?? '',
    event: asset.event ?? '',
    keywords: asset.keywords.join(', '),
    focusX: asset.focusX,
    focusY: asset.focusY,
    handCrops: asset.handCrops,
    editionId: asset.editionId ?? '',
    people: asset.people.map(({ id, name }) => ({ id, label: name, hint: null })),
  }
}

/** The other way round: what the door takes. */
export function describeInput(assetId: string, version: number, fields: AssetFields): DescribeMediaInput {
  const { people, keywords, rightUntil, takenOn, licenceUrl, licensorUrl, editionId, ...same } = fields
  return {
    ...same,
    assetId,
    version,
    rightUntil: rightUntil || null,
    takenOn: takenOn || null,
    licenceUrl: licenceUrl.trim() || null,
    licensorUrl: licensorUrl.trim() || null,
    editionId: editionId || null,
    keywords: keywordsOf(keywords),
    speakerIds: people.map(({ id }) => id),
  }
}

/** Keywords as they are typed, with commas between them. */
export function keywordsOf(typed: string): string[] {
  return typed
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}
