'use client'

import type { PointerEvent } from 'react'
import type { Picture } from '@/lib/media/model'
import { cropBox, type Rendered, type ShapedCrop } from '@/lib/media/pictures/rendition'
import { PictureImage } from '../picture-image'

export type CutPicture = Omit<Rendered, 'id' | 'edition'>

interface Props {
  picture: Picture
  /** As the form has it; none for a drawing, which is never cut. */
  cut?: CutPicture
  /** The cut whose frame is shown; otherwise it is the eye's point. */
  crop?: ShapedCrop | null
  /** To where a pointer presses or drags, as shares of the picture. The sliders beside do the same for keyboards. */
  move?: (x: number, y: number) => void
}

/** A picture, and on it the point that the eye goes to or the frame of one cut. */
export function PictureSpot({ picture, cut, crop = null, move }: Props) {
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1 || !move) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    move(share(event.clientX - box.left, box.width), share(event.clientY - box.top, box.height))
  }
  return (
    <div className="relative justify-self-start overflow-hidden">
      <div className="max-w-3xl [&_picture>img]:max-h-[70vh] [&_picture>img]:w-auto">
        <PictureImage picture={picture} sizes="(min-width: 64rem) 48rem, 100vw" widest={1600} />
      </div>
      {cut && (
        <div
          aria-hidden="true"
          data-spot={crop ?? 'point'}
          className="absolute inset-0 cursor-crosshair touch-none"
          onPointerDown={follow}
          onPointerMove={follow}
        >
          {crop ? <Frame cut={cut} crop={crop} /> : <Point cut={cut} />}
        </div>
      )}
    </div>
  )
}

function Point({ cut: { focusX, focusY } }: { cut: CutPicture }) {
  return (
    <span
      className="absolute size-6 -translate-1/2 rounded-full border-2 border-white shadow-[0_0_0_2px_#000]"
      style={{ left: `${focusX * 100}%`, top: `${focusY * 100}%` }}
    />
  )
}

function Frame({ cut, crop }: { cut: CutPicture; crop: ShapedCrop }) {
  const box = cropBox(cut, crop)
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`
  return (
    <span
      className="absolute border-2 border-white shadow-[0_0_0_100vmax_rgb(0_0_0/0.55)]"
      style={{
        left: percent(box.left, cut.width),
        top: percent(box.top, cut.height),
        width: percent(box.width, cut.width),
        height: percent(box.height, cut.height),
      }}
    />
  )
}

function share(part: number, whole: number): number {
  return Math.min(1, Math.max(0, Math.round((part / whole) * 100) / 100))
}
