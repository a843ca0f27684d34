import { z } from 'zod'
import { MediaRight } from '@/lib/platform/db/generated/enums'
import { MOST_TOGETHER } from './limits'
import { CROPS, SMALLEST_HAND_CROP, type ShapedCrop } from './pictures/rendition'

// eslint-disable-next-line no-control-regex -- neither the database nor a file's metadata can hold them
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'text.tooLong')
    .refine((value) => value.isWellFormed() && !UNSTORABLE.test(value), 'text.unstorable')
    .transform((value) => value || null)
    .nullable()
const day = z.iso.date('day.unknown').nullable()
const webAddress = z
  .url({ protocol: /^https?$/, error: 'address.unknown' })
  .max(2000, 'text.tooLong')
  .nullable()
const share = z.number().min(0, 'share.unknown').max(1, 'share.unknown')
const handCrop = z.strictObject({
  x: share,
  y: share,
  size: z.number().min(SMALLEST_HAND_CROP, 'share.unknown').max(1, 'share.unknown'),
})
const shapes = Object.keys(CROPS).filter((crop): crop is ShapedCrop => crop !== 'full')
const names = z.array(z.string().trim().min(1).max(200, 'text.tooLong')).max(60, 'list.tooLong')

export const describeMediaInput = z.strictObject({
  assetId: z.uuid(),
  /** The version that was on screen. */
  version: z.int().min(1),
  headline: text(300),
  caption: text(1000),
  creator: text(300),
  credit: text(300),
  right: z.enum(MediaRight, 'right.unknown'),
  copyright: text(500),
  licenceUrl: webAddress,
  licensorUrl: webAddress,
  source: text(300),
  restrictions: text(2000),
  /** The last day on which it may be shown. */
  rightUntil: day,
  alt: text(500),
  decorative: z.boolean(),
  takenOn: day,
  place: text(300),
  event: text(300),
  keywords: names,
  focusX: share,
  focusY: share,
  handCrops: z.partialRecord(z.enum(shapes), handCrop),
  editionId: z.uuid().nullable(),
  speakerIds: z.array(z.uuid()).max(100, 'list.tooLong'),
})
export type DescribeMediaInput = z.input<typeof describeMediaInput>

/** What is said of many at once. What is null, and a list that is empty, is left as it is. */
export const describeTogetherInput = z.strictObject({
  assetIds: z.array(z.uuid()).min(1).max(MOST_TOGETHER, 'list.tooLong'),
  /** What is said of one already stays. */
  onlyGaps: z.boolean(),
  /** Somebody has looked at what their files tell. */
  confirmed: z.boolean(),
  creator: text(300),
  credit: text(300),
  right: z.enum(MediaRight, 'right.unknown').nullable(),
  copyright: text(500),
  licenceUrl: webAddress,
  source: text(300),
  rightUntil: day,
  takenOn: day,
  place: text(300),
  event: text(300),
  keywords: names,
  editionId: z.uuid().nullable(),
})
export type DescribeTogetherInput = z.input<typeof describeTogetherInput>

/** How many of those that were asked for were changed, had nothing to be changed, or are not the viewer's to change. */
export interface DescribedTogether {
  changed: number
  unchanged: number
  refused: number
}

export const mediaInput = z.strictObject({ assetId: z.uuid() })
export type MediaInput = z.input<typeof mediaInput>

export const keepKnownInput = z.strictObject({ assetId: z.uuid(), knownId: z.uuid() })
export type KeepKnownInput = z.input<typeof keepKnownInput>

const LONGEST_NAME = 200

/** A file's own name, without the folders that some browsers send with it. */
export function fileNameOf(sent: string): string {
  const name = sent.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  return (
    name
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(-LONGEST_NAME) || 'unnamed'
  )
}
