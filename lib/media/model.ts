import type { ArticleKind, ArticleState, MediaRight } from '@/lib/platform/db/generated/enums'
import {
  heightOf,
  renditionKey,
  widthsOf,
  type Crop,
  type Format,
  type HandCrops,
  type Rendered,
} from './pictures/rendition'

/** A picture as a page draws it: its words are the library's, until `usedAs` puts those of one use in their place. */
export interface Picture {
  id: string
  /** One file that every program can show. */
  url: string
  width: number | null
  height: number | null
  /** Empty for a decorative picture. */
  alt: string
  decorative: boolean
  caption: string | null
  credit: string | null
  creator: string | null
  copyright: string | null
  licenceUrl: string | null
  licensorUrl: string | null
  right: MediaRight
  rightExpired: boolean
  /** Where the eye goes, as shares from the top left. */
  focus: { x: number; y: number }
  handCrops: HandCrops
  /** A few pixels of it, as a data address. */
  placeholder: string | null
  /** Part of the addresses of its renditions; null for a drawing, which is shown as it is. */
  renditions: string | null
}

export interface StoredPicture {
  id: string
  storageKey: string
  masterKey: string | null
  renditions: string
  width: number | null
  height: number | null
  caption: string | null
  credit: string | null
  creator: string | null
  copyright: string | null
  licenceUrl: string | null
  licensorUrl: string | null
  right: MediaRight
  rightExpiresAt: Date | null
  alt: string | null
  decorative: boolean
  focusX: number
  focusY: number
  handCrops: unknown
  placeholder: string | null
}

/** What one use of a picture says. Null means: as the library says. */
export interface UseOfPicture {
  caption: string | null
  alt: string | null
  decorative?: boolean
}

// What a feed, a search engine or a network is given.
const WHOLE = { crop: 'full', width: 1600, format: 'jpg' } as const

export function pictureOf(asset: StoredPicture, now: Date): Picture {
  const { id, storageKey, masterKey, renditions, focusX, focusY, rightExpiresAt, alt, ...same } = asset
  const picture = {
    ...same,
    id,
    alt: asset.decorative ? '' : (alt ?? ''),
    rightExpired: rightExpiresAt !== null && rightExpiresAt <= now,
    focus: { x: focusX, y: focusY },
    handCrops: handCropsOf(asset),
    renditions: masterKey === null ? null : renditions,
    url: mediaUrl(storageKey),
  }
  return { ...picture, url: wholeFile(picture).url }
}

/** A picture in the words of one use. */
export function usedAs(picture: Picture, { caption, alt, decorative }: UseOfPicture): Picture {
  const isDecorative = decorative === true || (picture.decorative && !alt)
  return {
    ...picture,
    caption: caption ?? picture.caption,
    decorative: isDecorative,
    alt: isDecorative ? '' : (alt ?? picture.alt),
  }
}

export interface PictureFile {
  url: string
  width: number
  height: number
}

/** The files of one cut and format, from small to large; none for a drawing. */
export function filesOf(picture: Picture, crop: Crop, format: Format): PictureFile[] {
  const rendered = renderedOf(picture)
  if (!rendered) return []
  return widthsOf(rendered, crop).map((width) => ({
    url: mediaUrl(renditionKey({ ...rendered, crop, width, format })),
    width,
    height: heightOf(rendered, crop, width),
  }))
}

/** The file that comes nearest to a width without being much larger; null for a drawing. */
export function fileOf(
  picture: Picture,
  { crop, width, format }: { crop: Crop; width: number; format: Format },
): PictureFile | null {
  const files = filesOf(picture, crop, format)
  return files.findLast((file) => file.width <= width) ?? files[0] ?? null
}

/** The file that a feed, a search engine or another site is given: the whole picture, in the format that all know. */
export function wholeFile(picture: Picture): { url: string; width: number | null; height: number | null } {
  return fileOf(picture, WHOLE) ?? picture
}

/** The media type of a picture's file, by its address. */
export function mediaTypeOf(url: string): string {
  return url.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg'
}

/** The cuts of a row, which only `describeMedia` writes, and checks. */
export function handCropsOf({ handCrops }: { handCrops: unknown }): HandCrops {
  return handCrops as HandCrops
}

function renderedOf({ id, renditions, width, height, focus, handCrops }: Picture): Rendered | null {
  if (renditions === null || width === null || height === null) return null
  return { id, edition: renditions, width, height, focusX: focus.x, focusY: focus.y, handCrops }
}

export function mediaUrl(storageKey: string): string {
  return `/media/${storageKey}`
}

/** One place where a picture or document stands. */
export type MediaUse =
  | {
      kind: 'story'
      id: string
      name: string
      state: ArticleState
      storyKind: ArticleKind
      /** Readers see it there now. */
      live: boolean
      createdById: string | null
      editionId: string | null
    }
  | { kind: 'portrait'; id: string; name: string; slug: string }
  | { kind: 'session'; id: string; name: string; slug: string; edition: string }
