import { useTranslations } from 'next-intl'
import type { Picture } from '@/lib/media/model'
import { PictureImage } from './picture-image'

interface Props {
  picture: Picture
  /** How wide it stands on the page, as the `sizes` of HTML; the width of a story's text if not given. */
  sizes?: string
  /** Above the fold: fetched at once and first. */
  eager?: boolean
}

// A story's column, and a phone's screen without its margins.
const COLUMN = '(min-width: 41rem) 38rem, calc(100vw - 2.5rem)'
// Wider than this, a picture is but a strip on a phone.
const WIDE = 1.6

/** A picture with its caption and its credit, two fields of which either may stand alone. */
export function PictureFigure({ picture, sizes = COLUMN, eager = false }: Props) {
  const t = useTranslations('media')
  const { caption, credit, width, height } = picture
  const isWide = width !== null && height !== null && width / height > WIDE
  return (
    <figure>
      <PictureImage picture={picture} sizes={sizes} narrowCrop={eager && isWide ? '4x3' : undefined} eager={eager} />
      {(caption ?? credit) && (
        <figcaption className="mt-2 font-sans text-fine leading-snug text-ink-muted">
          {caption && <span className="text-ink">{caption}</span>}
          {caption && credit && ' '}
          {credit && <span className="inline-block">{t('credit', { credit })}</span>}
        </figcaption>
      )}
    </figure>
  )
}
