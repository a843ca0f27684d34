import type { BlockOf } from '@/lib/articles/blocks/registry'
import { PictureFigure } from '@/components/media/picture-figure'
import { pictureOf } from './picture-of'
import type { BlockViewProps } from './story'

/** A picture in the text. One that the library no longer has leaves no gap. */
export function FigureView({ block, story }: BlockViewProps<BlockOf<'figure'>>) {
  const picture = pictureOf(block.attrs, story)
  return picture && <PictureFigure picture={picture} />
}
