import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

export interface Written {
  rows: number
  bytes: number
  sha256: string
}

/** Writes lines to a new file as they come, and sums up what it has written. Waits for the disk, so that nothing piles up. */
export async function writeLines(file: string, batches: AsyncIterable<readonly string[]>): Promise<Written> {
  const hash = createHash('sha256')
  const written = { rows: 0, bytes: 0 }
  const handle = await open(file, 'wx')
  try {
    for await (const lines of batches) {
      const chunk = Buffer.from(lines.map((line) => `${line}\n`).join(''))
      hash.update(chunk)
      await handle.writeFile(chunk)
      written.rows += lines.length
      written.bytes += chunk.byteLength
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { ...written, sha256: hash.digest('hex') }
}
