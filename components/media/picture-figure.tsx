import { useTranslations } from 'next-intl'
import type { Picture } from '@/lib/media/model'

interface Props {
  picture: Picture
  /** Above the fold: fetched at once and first. */
  eager?: boolean
}

/** A picture with its caption and its credit, two fields of which either may stand alone. */
export function PictureFigure({ picture, eager = false }: Props) {
  const t = useTranslations('media')
  const { caption, credit } = picture
  return (
    <figure>
      <PictureImage picture={picture} eager={eager} />
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

export function PictureImage({ picture, eager = false }: Props) {
  const { url, alt, width, height } = picture
  return (
    <img
      src={url}
      alt={alt}
      {...(width !== null && height !== null && { width, height })}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      fetchPriority={eager ? 'high' : 'auto'}
      className="block h-auto w-full bg-surface"
    />
  )
}
