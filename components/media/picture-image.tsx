import { filesOf, type Picture, type PictureFile } from '@/lib/media/model'
import type { Crop, Format } from '@/lib/media/pictures/rendition'

interface Props {
  picture: Picture
  /** How wide it stands on the page, as the `sizes` of HTML. */
  sizes: string
  /** The shape that it is cut to around the eye's point; the whole picture if not given. */
  crop?: Crop
  /** Another cut for screens of less than forty rem. */
  narrowCrop?: Crop
  /** Above the fold: fetched at once and first. */
  eager?: boolean
  /** No screen needs more dots than this many across. */
  widest?: number
}

const TYPES: Record<Format, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
const NARROW = '(max-width: 39.99rem)'
const FALLBACK_WIDTH = 800

/**
 * A picture in the format and size that suit whoever looks, over a blur of a few dots until it is there. A drawing is drawn as
 * it is.
 */
export function PictureImage({ picture, sizes, crop = 'full', narrowCrop, eager = false, widest = 2560 }: Props) {
  const { alt, placeholder } = picture
  const shown = (cut: Crop, format: Format) =>
    filesOf(picture, cut, format).filter(({ width }, index) => index === 0 || width <= widest)
  const files = shown(crop, 'jpg')
  const fallback = files.findLast(({ width }) => width <= FALLBACK_WIDTH) ?? files[0] ?? picture
  const image = (
    <img
      src={fallback.url}
      alt={alt}
      {...(fallback.width !== null && fallback.height !== null && { width: fallback.width, height: fallback.height })}
      {...(files.length > 0 && { srcSet: srcSet(files), sizes })}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      fetchPriority={eager ? 'high' : 'auto'}
    />
  )
  if (files.length === 0) return <span className="picture">{image}</span>
  return (
    <span className="picture">
      {placeholder && <img src={placeholder} alt="" aria-hidden="true" className="picture-blur" />}
      <picture>
        {narrowCrop &&
          (['avif', 'webp', 'jpg'] as const).map((format) => (
            <Source key={format} files={shown(narrowCrop, format)} format={format} media={NARROW} sizes={sizes} />
          ))}
        {(['avif', 'webp'] as const).map((format) => (
          <Source key={format} files={shown(crop, format)} format={format} sizes={sizes} />
        ))}
        {image}
      </picture>
    </span>
  )
}

interface SourceProps {
  files: PictureFile[]
  format: Format
  media?: string
  sizes: string
}

/** One format of one cut. Its own width and height keep the place free before anything is loaded. */
function Source({ files, format, media, sizes }: SourceProps) {
  const [first] = files
  return (
    <source
      type={TYPES[format]}
      media={media}
      srcSet={srcSet(files)}
      sizes={sizes}
      {...(first && { width: first.width, height: first.height })}
    />
  )
}

function srcSet(files: PictureFile[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(', ')
}
