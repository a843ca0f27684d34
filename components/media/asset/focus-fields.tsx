'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Picture } from '@/lib/media/model'
import { asHandCrop, SMALLEST_HAND_CROP, type HandCrop, type ShapedCrop } from '@/lib/media/pictures/rendition'
import type { AssetFields } from './asset-fields'
import { CropChoices } from './crop-choices'
import { PictureSpot } from './picture-spot'

interface Props {
  picture: Picture
  fields: AssetFields
  change: (part: Partial<AssetFields>) => void
}

/**
 * The picture with the point that the eye goes to, and every cut as it will be. A cut that the point does not suit is chosen
 * and set by hand: by pointer on the picture, or by sliders.
 */
export function FocusFields({ picture, fields, change }: Props) {
  const t = useTranslations('library.asset')
  const [chosen, setChosen] = useState<ShapedCrop | null>(null)
  const { focusX, focusY, handCrops } = fields
  const { width, height, renditions } = picture
  if (renditions === null || width === null || height === null) return <PictureSpot picture={picture} />

  const cut = { width, height, focusX, focusY, handCrops }
  const setHand = (part: Partial<HandCrop>) => {
    if (chosen) change({ handCrops: { ...handCrops, [chosen]: { ...asHandCrop(cut, chosen), ...part } } })
  }
  const follow = (crop: ShapedCrop) => {
    const { [crop]: _, ...others } = handCrops
    change({ handCrops: others })
  }
  const spot = chosen ? asHandCrop(cut, chosen) : { x: focusX, y: focusY, size: 1 }
  const move = (x: number, y: number) => (chosen ? setHand({ x, y }) : change({ focusX: x, focusY: y }))
  return (
    <div className="grid gap-3">
      <PictureSpot picture={picture} cut={cut} crop={chosen} move={move} />
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
        <Slider label={t('focusAcross')} value={spot.x} onChange={(x) => move(x, spot.y)} />
        <Slider label={t('focusDown')} value={spot.y} onChange={(y) => move(spot.x, y)} />
        {chosen && (
          <Slider
            label={t('cropSize')}
            least={SMALLEST_HAND_CROP}
            value={spot.size}
            onChange={(size) => setHand({ size })}
          />
        )}
      </div>
      <p className="text-sm text-ink-muted">{chosen ? t('cropHint', { crop: t(`crop.${chosen}`) }) : t('focusHint')}</p>
      <CropChoices url={picture.url} cut={cut} chosen={chosen} choose={setChosen} follow={follow} />
    </div>
  )
}

interface SliderProps {
  label: string
  value: number
  least?: number
  onChange: (value: number) => void
}

function Slider({ label, value, least = 0, onChange }: SliderProps) {
  return (
    <label className="grid gap-1 text-sm font-medium text-ink-muted">
      {label}
      <input
        type="range"
        min={least}
        max={1}
        step={0.01}
        value={value}
        className="min-h-6 accent-accent"
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </label>
  )
}
