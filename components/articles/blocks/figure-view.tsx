import type { BlockOf } from '@/lib/articles/blocks/registry'
import { PictureFigure } from '@/components/media/picture-figure'
import type { BlockViewProps } from './story'

/** A picture in the text. One that the library no longer has leaves no gap. */
export function FigureView({ block, story }: BlockViewProps<BlockOf<'figure'>>) {
  const picture = story.pictures.get(block.attrs.assetId)
  if (!picture) return null
  const { caption, alt } = block.attrs
  return <PictureFigure picture={{ ...picture, caption: caption ?? picture.caption, alt: alt ?? picture.alt }} />
}
