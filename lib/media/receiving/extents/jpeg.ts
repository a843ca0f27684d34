import type { FileWindow } from '../file-window'
import { Refusal } from '../refusal'

const END = 0xd9
const SCAN = 0xda

/** Where a JPEG that begins at `from` ends: behind its end marker, over all of its segments and scans. */
export async function endOfJpeg(file: FileWindow, from = 0): Promise<number> {
  let at = from + 2
  for (;;) {
    const [sign, marker] = await file.bytes(at, 2)
    if (sign !== 0xff || marker === undefined) throw new Refusal('damaged')
    if (marker === 0xff) at += 1
    else if (marker === END) return at + 2
    else {
      const length = (await file.bytes(at + 2, 2)).readUInt16BE()
      if (length < 2) throw new Refusal('damaged')
      at += 2 + length
      if (marker === SCAN) at = await endOfScan(file, at)
    }
  }
}

/** The next marker that is neither stuffing nor a restart. */
async function endOfScan(file: FileWindow, from: number): Promise<number> {
  let at = from
  for (;;) {
    const window = await file.upTo(at)
    if (window.length < 2) throw new Refusal('truncated')
    let sign = window.indexOf(0xff)
    while (sign >= 0 && sign + 1 < window.length) {
      const next = window[sign + 1] ?? 0
      const isMarker = next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)
      if (isMarker) return at + sign
      sign = window.indexOf(0xff, sign + 1)
    }
    at += sign < 0 ? window.length : sign
    if (at + 1 >= file.size) throw new Refusal('truncated')
  }
}
