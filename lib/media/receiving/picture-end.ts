import { endOfAvif } from './extents/avif'
import { endOfGif } from './extents/gif'
import { endOfJpeg } from './extents/jpeg'
import { endOfPng } from './extents/png'
import { endOfWebp } from './extents/webp'
import type { FileWindow } from './file-window'
import type { PictureFormat } from './recognise'
import { Refusal } from './refusal'

const ENDS: Record<PictureFormat, (file: FileWindow) => Promise<number>> = {
  jpg: endOfJpeg,
  png: endOfPng,
  gif: endOfGif,
  webp: endOfWebp,
  avif: endOfAvif,
}

/** Refuses a picture that breaks off before its end, and one behind whose end something else begins. */
export async function checkEnd(file: FileWindow, format: PictureFormat): Promise<void> {
  const end = await ENDS[format](file)
  if (end < file.size && !(await isHarmless(file, end, format))) throw new Refusal('goesOn')
}

/** Cameras and phones write a second picture, a short film or a block of their own behind the first; others, zeros. */
async function isHarmless(file: FileWindow, end: number, format: PictureFormat): Promise<boolean> {
  if (await isZeros(file, end)) return true
  if (format !== 'jpg') return false
  const head = await file.upTo(end, 12)
  if (head[0] === 0xff && head[1] === 0xd8) {
    const next = await endOfJpeg(file, end)
    return next === file.size || isHarmless(file, next, format)
  }
  if (head.toString('latin1', 4, 8) === 'ftyp') return true
  return (await file.bytes(file.size - 4, 4)).toString('latin1') === 'SEFT'
}

async function isZeros(file: FileWindow, from: number): Promise<boolean> {
  for (let at = from; at < file.size;) {
    const window = await file.upTo(at)
    if (window.some((byte) => byte !== 0)) return false
    at += window.length
  }
  return true
}
