import type { FileWindow } from '../file-window'
import { Refusal } from '../refusal'

const KNOWN = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'moov', 'uuid', 'grpl', 'styp', 'sidx', 'moof'])

/** Where an AVIF ends: behind the last of its boxes. */
export async function endOfAvif(file: FileWindow): Promise<number> {
  let at = 0
  while (at < file.size) {
    const head = await file.bytes(at, 8)
    // What follows the last box is no box.
    if (!KNOWN.has(head.toString('latin1', 4))) return at
    const size = await sizeOf(file, at, head.readUInt32BE())
    if (size < 8) throw new Refusal('damaged')
    await file.bytes(at + size - 1, 1)
    at += size
  }
  return at
}

async function sizeOf(file: FileWindow, at: number, size: number): Promise<number> {
  if (size === 0) return file.size - at
  return size === 1 ? Number((await file.bytes(at + 8, 8)).readBigUInt64BE()) : size
}
