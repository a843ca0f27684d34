import type { FileWindow } from '../file-window'

/** Where a WebP ends: where its container says. */
export async function endOfWebp(file: FileWindow): Promise<number> {
  const length = (await file.bytes(4, 4)).readUInt32LE()
  const end = 8 + length + (length % 2)
  await file.bytes(end - 1, 1)
  return end
}
