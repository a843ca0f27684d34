import { useTranslations } from 'next-intl'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import { PictureFigure } from '@/components/media/picture-figure'
import { pictureOf } from './picture-of'
import type { BlockViewProps } from './story'

const HALF_COLUMN = '(min-width: 41rem) 18.5rem, calc(100vw - 2.5rem)'

/** Pictures that belong together, each with its own caption and credit; all of them are there without a script. */
export function GalleryView({ block, story }: BlockViewProps<BlockOf<'gallery'>>) {
  const t = useTranslations('blocks')
  const pictures = block.attrs.pictures.flatMap((use) => pictureOf(use, story) ?? [])
  if (pictures.length === 0) return null
  return (
    <div role="group" aria-label={t('gallery', { count: pictures.length })}>
      <ul className="gallery">
        {pictures.map((picture, index) => (
          <li key={index}>
            <PictureFigure picture={picture} sizes={HALF_COLUMN} />
          </li>
        ))}
      </ul>
    </div>
  )
}
