import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import { usedAs, type Picture } from '@/lib/media/model'
import type { Story } from './story'

/** A picture in the words of this story; null for one that the library no longer has. */
export function pictureOf(use: PictureUse, { pictures }: Pick<Story, 'pictures'>): Picture | null {
  const picture = pictures.get(use.assetId)
  return picture ? usedAs(picture, use) : null
}
