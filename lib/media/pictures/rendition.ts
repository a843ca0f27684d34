/** What renditions are made from is no longer or taller than this. */
export const MASTER_EDGE = 2560

export const FORMATS = ['avif', 'webp', 'jpg'] as const
export const WIDTHS = [320, 480, 640, 800, 1040, 1280, 1600, 2080, 2560] as const

/** Cuts by their shape, width over height; `full` is the whole picture. */
export const CROPS = { full: null, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1, '4x5': 4 / 5, card: 1200 / 630 } as const

export type Format = (typeof FORMATS)[number]
export type Crop = keyof typeof CROPS

/** A cut set by hand: its middle, as shares of the picture, and how large it is, as a share of the largest of its shape. */
export interface HandCrop {
  x: number
  y: number
  size: number
}

export type ShapedCrop = Exclude<Crop, 'full'>
export type HandCrops = Partial<Record<ShapedCrop, HandCrop>>

/** Smaller, and too few dots are left of most pictures. */
export const SMALLEST_HAND_CROP = 0.25

/** A picture as far as its renditions go. */
export interface Rendered {
  id: string
  /** Part of each address: another one whenever what is in the files would be another. */
  edition: string
  width: number
  height: number
  focusX: number
  focusY: number
  handCrops: HandCrops
}

export interface Rendition {
  id: string
  edition: string
  crop: Crop
  width: number
  format: Format
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/**
 * The part of a picture that a cut shows, in dots; all of it for `full`. Set by hand it is as it was set, else the largest that
 * has the shape, as near to the eye's point as it goes.
 */
export function cropBox(
  { width, height, focusX, focusY, handCrops }: Omit<Rendered, 'id' | 'edition'>,
  crop: Crop,
): Box {
  const shape = CROPS[crop]
  if (crop === 'full' || shape === null) return { left: 0, top: 0, width, height }
  const { x, y, size } = handCrops[crop] ?? { x: focusX, y: focusY, size: 1 }
  const wide = Math.max(1, Math.round(Math.min(width, height * shape) * size))
  const tall = Math.max(1, Math.round(Math.min(height, width / shape) * size))
  return { left: placed(x * width, wide, width), top: placed(y * height, tall, height), width: wide, height: tall }
}

/** A cut as it stands, as if it had been set by hand: what somebody who sets it begins with. */
export function asHandCrop(picture: Omit<Rendered, 'id' | 'edition'>, crop: ShapedCrop): HandCrop {
  const { left, top, width, height } = cropBox(picture, crop)
  const middle = { x: (left + width / 2) / picture.width, y: (top + height / 2) / picture.height }
  return { ...middle, size: picture.handCrops[crop]?.size ?? 1 }
}

function placed(point: number, size: number, within: number): number {
  return Math.round(Math.min(Math.max(point - size / 2, 0), within - size))
}

/** The widths in which a cut of a picture exists: never larger than what there is of it, and at least one. */
export function widthsOf(picture: Rendered, crop: Crop): number[] {
  const scale = Math.min(1, MASTER_EDGE / Math.max(picture.width, picture.height))
  const most = Math.max(1, Math.floor(cropBox(picture, crop).width * scale))
  const smaller = WIDTHS.filter((width) => width < most)
  // A last one of a few more dots is not worth its bytes.
  const last = smaller.at(-1) ?? 0
  return most > last * 1.15 ? [...smaller, WIDTHS.find((width) => width === most) ?? most] : smaller
}

/** How tall a rendition of this width is. */
export function heightOf(picture: Rendered, crop: Crop, width: number): number {
  const box = cropBox(picture, crop)
  return Math.max(1, Math.round((width * box.height) / box.width))
}

export function renditionKey({ id, edition, crop, width, format }: Rendition): string {
  return `renditions/${id}/${edition}/${crop}-${width}.${format}`
}

const KEY =
  /^renditions\/(?<id>[0-9a-f-]{36})\/(?<edition>[0-9a-f]{16})\/(?<crop>[0-9a-z]+)-(?<width>\d{1,4})\.(?<format>[a-z]+)$/

/** What a key names; null for one that names no rendition. */
export function readRenditionKey(key: string): Rendition | null {
  const { id = '', edition = '', crop = '', width = '', format = '' } = KEY.exec(key)?.groups ?? {}
  const isFormat = (FORMATS as readonly string[]).includes(format)
  if (!isFormat || !Object.hasOwn(CROPS, crop)) return null
  return { id, edition, crop: crop as Crop, width: Number(width), format: format as Format }
}
