/** A picture as a page draws it: its words are those of this use, or the library's. */
export interface Picture {
  id: string
  url: string
  width: number | null
  height: number | null
  /** Empty for a decorative picture. */
  alt: string
  decorative: boolean
  caption: string | null
  credit: string | null
}

interface StoredPicture {
  id: string
  storageKey: string
  width: number | null
  height: number | null
  caption: string | null
  credit: string | null
  alt: string | null
  decorative: boolean
}

interface UseOfPicture {
  caption: string | null
  alt: string | null
}

/** Joins what the library says of a picture with what one use says; the use wins. */
export function pictureOf(asset: StoredPicture, use?: UseOfPicture): Picture {
  return {
    id: asset.id,
    url: mediaUrl(asset.storageKey),
    width: asset.width,
    height: asset.height,
    alt: asset.decorative ? '' : (use?.alt ?? asset.alt ?? ''),
    decorative: asset.decorative,
    caption: use?.caption ?? asset.caption,
    credit: asset.credit,
  }
}

export function mediaUrl(storageKey: string): string {
  return `/media/${storageKey}`
}
