import type { FileWindow } from '../file-window'
import { MOST_PIXELS } from '../../limits'
import { Refusal } from '../refusal'

const IMAGE = 0x2c
const EXTENSION = 0x21
const TRAILER = 0x3b

/** Where a GIF ends: behind its trailer. */
export async function endOfGif(file: FileWindow): Promise<number> {
  const screen = await file.bytes(6, 4)
  // Many programs make room for what the head says, whatever its pictures are.
  if (screen.readUInt16LE(0) * screen.readUInt16LE(2) > MOST_PIXELS) throw new Refusal('tooManyPixels')
  let at = 13 + tableBytes((await file.bytes(10, 1))[0] ?? 0)
  for (;;) {
    const [block] = await file.bytes(at, 1)
    if (block === TRAILER) return at + 1
    if (block === EXTENSION) at = await endOfSubBlocks(file, at + 2)
    else if (block === IMAGE) {
      const table = tableBytes((await file.bytes(at + 9, 1))[0] ?? 0)
      at = await endOfSubBlocks(file, at + 10 + table + 1)
    } else throw new Refusal('damaged')
  }
}

/** The size of the colour table that these flags announce. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

async function endOfSubBlocks(file: FileWindow, from: number): Promise<number> {
  let at = from
  for (;;) {
    const [length = 0] = await file.bytes(at, 1)
    at += 1 + length
    if (length === 0) return at
  }
}
