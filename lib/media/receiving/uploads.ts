import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { LARGEST_FILE_BYTES } from '../limits'
import { Refusal } from './refusal'

export interface Received {
  file: string
  bytes: number
  sha256: string
}

// A sender hears the answer only once everything is sent; whoever sends more than this does not want to hear it.
const MOST_DRAINED_BYTES = 4 * LARGEST_FILE_BYTES
const STALE_MS = 6 * 60 * 60 * 1000

export function uploadsFolder(dataDir: string): string {
  return path.join(dataDir, 'uploads')
}

/**
 * Streams what is sent to a file of its own, and calls `work` with it. Whatever comes of it, and wherever the stream breaks
 * off, the file is gone afterwards.
 */
export async function withReceived<T>(
  folder: string,
  body: Readable,
  work: (received: Received) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${randomUUID()}.part`)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    const measure = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.byteLength
        if (bytes > MOST_DRAINED_BYTES) done(new Refusal('tooLarge'))
        else if (bytes > LARGEST_FILE_BYTES) done()
        else done(null, (hash.update(chunk), chunk))
      },
    })
    await pipeline(body, measure, createWriteStream(file, { flags: 'wx' }))
    if (bytes === 0) throw new Refusal('empty')
    if (bytes > LARGEST_FILE_BYTES) throw new Refusal('tooLarge')
    return await work({ file, bytes, sha256: hash.digest('hex') })
  } finally {
    await rm(file, { force: true })
  }
}

/** Takes away what processes that were killed have left. */
export async function sweepUploads(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.part'))) {
    const file = path.join(folder, name)
    const touched = await stat(file).catch(() => null)
    if (touched && now.getTime() - touched.mtimeMs > STALE_MS) await rm(file, { force: true })
  }
}
