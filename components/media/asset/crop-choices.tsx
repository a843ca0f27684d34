'use client'

import { useTranslations } from 'next-intl'
import { CROPS, cropBox, type ShapedCrop } from '@/lib/media/pictures/rendition'
import type { CutPicture } from './picture-spot'

interface Props {
  url: string
  cut: CutPicture
  chosen: ShapedCrop | null
  choose: (crop: ShapedCrop | null) => void
  /** Lets a cut follow the eye's point again. */
  follow: (crop: ShapedCrop) => void
}

const SHOWN = ['16x9', '4x3', '1x1', '4x5', 'card'] as const satisfies ShapedCrop[]

/** Every cut as it will be. Each can be chosen to be set by hand, and given back to the eye's point. */
export function CropChoices({ url, cut, chosen, choose, follow }: Props) {
  const t = useTranslations('library.asset')
  return (
    <ul aria-label={t('crops')} className="flex flex-wrap items-start gap-4">
      {SHOWN.map((crop) => (
        <li key={crop} className="grid justify-items-start gap-1 text-sm text-ink-muted">
          <button
            type="button"
            aria-pressed={chosen === crop}
            className={`grid justify-items-start gap-1 text-start ${chosen === crop ? 'outline-3 outline-offset-2 outline-accent' : ''}`}
            onClick={() => choose(chosen === crop ? null : crop)}
          >
            <Cut url={url} cut={cut} crop={crop} />
            <span className="underline">{t(`crop.${crop}`)}</span>
          </button>
          {cut.handCrops[crop] && (
            <>
              <span>{t('cropByHand')}</span>
              <button
                type="button"
                className="min-h-6 text-accent underline"
                aria-label={t('cropFollowOf', { crop: t(`crop.${crop}`) })}
                onClick={() => follow(crop)}
              >
                {t('cropFollow')}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The same cut as the renditions will have, made by the browser while it is moved. */
function Cut({ url, cut, crop }: { url: string; cut: CutPicture; crop: ShapedCrop }) {
  const box = cropBox(cut, crop)
  return (
    <span className="relative block h-24 overflow-hidden bg-surface" style={{ aspectRatio: String(CROPS[crop]) }}>
      <img
        src={url}
        alt=""
        className="absolute max-w-none"
        style={{
          width: `${(cut.width / box.width) * 100}%`,
          left: `${(-box.left / box.width) * 100}%`,
          top: `${(-box.top / box.height) * 100}%`,
        }}
      />
    </span>
  )
}
