import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import type { Picture } from '@/lib/media/model'
import type { Story } from './story'

/** A picture in the words of this story; null for one that the library no longer has. */
export function pictureOf(
  { assetId, caption, alt }: PictureUse,
  { pictures }: Pick<Story, 'pictures'>,
): Picture | null {
  const picture = pictures.get(assetId)
  return picture ? { ...picture, caption: caption ?? picture.caption, alt: alt ?? picture.alt } : null
}
