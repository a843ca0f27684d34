/** What renditions are made from is no longer or taller than this. */
export const MASTER_EDGE = 2560

export const FORMATS = ['avif', 'webp', 'jpg'] as const
export const WIDTHS = [320, 480, 640, 800, 1040, 1280, 1600, 2080, 2560] as const

/** Cuts by their shape, width over height; `full` is the whole picture. */
export const CROPS = { full: null, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1, '4x5': 4 / 5, card: 1200 / 630 } as const

export type Format = (typeof FORMATS)[number]
export type Crop = keyof typeof CROPS

/** A picture as far as its renditions go. */
export interface Rendered {
  id: string
  /** Part of each address: another one whenever what is in the files would be another. */
  edition: string
  width: number
  height: number
  focusX: number
  focusY: number
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

/** The largest part of a picture that has the shape, as near to the eye's point as it goes; all of it for `full`. */
export function cropBox({ width, height, focusX, focusY }: Omit<Rendered, 'id' | 'edition'>, crop: Crop): Box {
  const shape = CROPS[crop]
  if (shape === null) return { left: 0, top: 0, width, height }
  const wide = Math.min(width, Math.round(height * shape))
  const tall = Math.min(height, Math.round(width / shape))
  return {
    left: placed(focusX * width, wide, width),
    top: placed(focusY * height, tall, height),
    width: Math.max(1, wide),
    height: Math.max(1, tall),
  }
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
