'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import type { Picture } from '@/lib/media/model'
import { CROPS, cropBox, type Crop } from '@/lib/media/pictures/rendition'
import { PictureImage } from '../picture-image'
import type { AssetFields } from './asset-fields'

interface Props {
  picture: Picture
  fields: AssetFields
  change: (part: Partial<AssetFields>) => void
}

const SHOWN = ['16x9', '4x3', '1x1', '4x5', 'card'] as const satisfies Crop[]

/** The picture with the point that the eye goes to, and every cut as it will be. */
export function FocusFields({ picture, fields, change }: Props) {
  const t = useTranslations('library.asset')
  const { focusX, focusY } = fields
  const set = (event: MouseEvent<HTMLButtonElement>) => {
    // A press by the keyboard has no place; the sliders are there for that.
    if (event.detail === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    change({
      focusX: rounded((event.clientX - box.left) / box.width),
      focusY: rounded((event.clientY - box.top) / box.height),
    })
  }
  const isDrawn = picture.renditions !== null && picture.width !== null && picture.height !== null
  return (
    <div className="grid gap-3">
      <div className="relative justify-self-start">
        <div className="max-w-3xl [&_picture>img]:max-h-[70vh] [&_picture>img]:w-auto">
          <PictureImage picture={picture} sizes="(min-width: 64rem) 48rem, 100vw" widest={1600} />
        </div>
        {isDrawn && (
          <button
            type="button"
            tabIndex={-1}
            className="absolute inset-0 cursor-crosshair"
            aria-label={t('focusPicture')}
            onClick={set}
          >
            <span
              aria-hidden="true"
              className="absolute size-6 -translate-1/2 rounded-full border-2 border-white shadow-[0_0_0_2px_#000]"
              style={{ left: `${focusX * 100}%`, top: `${focusY * 100}%` }}
            />
          </button>
        )}
      </div>
      {isDrawn && (
        <>
          <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            <Slider label={t('focusAcross')} value={focusX} onChange={(value) => change({ focusX: value })} />
            <Slider label={t('focusDown')} value={focusY} onChange={(value) => change({ focusY: value })} />
          </div>
          <p className="text-sm text-ink-muted">{t('focusHint')}</p>
          <ul aria-label={t('crops')} className="flex flex-wrap items-end gap-4">
            {SHOWN.map((crop) => (
              <li key={crop} className="grid gap-1 text-sm text-ink-muted">
                <Cut picture={picture} crop={crop} focusX={focusX} focusY={focusY} />
                {t(`crop.${crop}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Slider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <label className="grid gap-1 text-sm font-medium text-ink-muted">
      {label}
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        className="min-h-6 accent-accent"
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </label>
  )
}

interface CutProps {
  picture: Picture
  crop: (typeof SHOWN)[number]
  focusX: number
  focusY: number
}

/** The same cut as the renditions will have, made by the browser while the point is moved. */
function Cut({ picture, crop, focusX, focusY }: CutProps) {
  const width = picture.width ?? 1
  const height = picture.height ?? 1
  const box = cropBox({ width, height, focusX, focusY }, crop)
  const share = (start: number, size: number, whole: number) => (whole > size ? (start / (whole - size)) * 100 : 50)
  const at = `${share(box.left, box.width, width)}% ${share(box.top, box.height, height)}%`
  return (
    <img
      src={picture.url}
      alt=""
      className="h-24 w-auto bg-surface object-cover"
      style={{ aspectRatio: String(CROPS[crop]), objectPosition: at }}
    />
  )
}

function rounded(share: number): number {
  return Math.min(1, Math.max(0, Math.round(share * 100) / 100))
}
