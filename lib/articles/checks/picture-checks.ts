import type { ArticleContent } from '../content'
import { pictureUses, type PictureFacts } from '../readiness'
import { warning, type Check } from './check'

/** A picture that does not say what it shows. */
export function pictureChecks(
  content: ArticleContent,
  pictures: readonly (PictureFacts & { caption: string | null })[],
): Check[] {
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  return pictureUses(content).flatMap(({ path, assetId, caption }) => {
    const picture = known.get(assetId)
    if (!picture || picture.decorative || caption?.trim() || picture.caption?.trim()) return []
    return [warning(path, 'picture.noCaption')]
  })
}
