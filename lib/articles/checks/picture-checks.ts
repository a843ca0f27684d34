import type { ArticleContent } from '../content'
import { pictureUses, type PictureFacts } from '../readiness'
import { warning, type Check } from './check'

/** What else is known of a picture that somebody should look at. */
export interface PictureState extends PictureFacts {
  caption: string | null
  rightExpired: boolean
}

/** A picture that does not say what it shows, or whose right has run out. */
export function pictureChecks(content: ArticleContent, pictures: readonly PictureState[]): Check[] {
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  return pictureUses(content).flatMap(({ path, assetId, caption, decorative }) => {
    const picture = known.get(assetId)
    if (!picture) return []
    const saysWhat = decorative || picture.decorative || caption?.trim() || picture.caption?.trim()
    return [
      ...(picture.rightExpired ? [warning(path, 'picture.rightExpired')] : []),
      ...(saysWhat ? [] : [warning(path, 'picture.noCaption')]),
    ]
  })
}
