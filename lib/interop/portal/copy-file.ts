import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'

interface Sum {
  bytes: number
  sha256: string
}

/** Writes a stream to a new file and sums up what went through. */
export async function writeStream(from: Readable, to: string): Promise<Sum> {
  await mkdir(path.dirname(to), { recursive: true })
  const sum = summing()
  await pipeline(from, sum.through, createWriteStream(to, { flags: 'wx' }))
  return sum.done()
}

export async function sumOfFile(file: string): Promise<Sum> {
  const sum = summing()
  for await (const _ of sum.through(createReadStream(file))) continue
  return sum.done()
}

function summing() {
  const hash = createHash('sha256')
  let bytes = 0
  async function* through(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      hash.update(chunk)
      bytes += chunk.byteLength
      yield chunk
    }
  }
  return { through, done: () => ({ bytes, sha256: hash.digest('hex') }) }
}
