import type { FileWindow } from '../file-window'

const SIGNATURE = 8
const LENGTH_TYPE_AND_SUM = 12

/** Where a PNG ends: behind its last chunk. */
export async function endOfPng(file: FileWindow): Promise<number> {
  let at = SIGNATURE
  for (;;) {
    const head = await file.bytes(at, 8)
    const next = at + LENGTH_TYPE_AND_SUM + head.readUInt32BE()
    const type = head.toString('latin1', 4)
    // Reads the chunk's last bytes, so that one which is cut off is found out.
    await file.bytes(next - 4, 4)
    if (type === 'IEND') return next
    at = next
  }
}
