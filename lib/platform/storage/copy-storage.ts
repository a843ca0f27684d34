import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Storage } from './storage'

export interface Copied {
  copied: number
  /** There already, as large as here. */
  kept: number
  bytes: number
}

interface Options {
  /** Compares what is there already byte by byte, not by its size alone. */
  verify?: boolean
  signal?: AbortSignal
  told?: (sofar: Copied) => void
}

const AT_ONCE = 4

/**
 * Copies every file from one storage to another. It can be broken off at any moment and begun again: a file is there whole or not
 * at all, never changes, and is not sent twice.
 */
export async function copyStorage(from: Storage, to: Storage, options: Options = {}): Promise<Copied> {
  const sofar: Copied = { copied: 0, kept: 0, bytes: 0 }
  const files = from.list('')[Symbol.asyncIterator]()
  const failures: unknown[] = []
  // One list, several hands.
  await Promise.all(Array.from({ length: AT_ONCE }, () => carry()))
  if (failures.length > 0) throw failures[0]
  return sofar

  async function carry(): Promise<void> {
    for (;;) {
      if (options.signal?.aborted || failures.length > 0) return
      const next = await files.next()
      if (next.done) return
      try {
        await carryOne(next.value)
      } catch (error) {
        failures.push(error)
      }
    }
  }

  async function carryOne({ key, bytes }: { key: string; bytes: number }): Promise<void> {
    const there = await to.get(key)
    if (there?.bytes === bytes && (!options.verify || (await isSame(key)))) sofar.kept += 1
    else {
      const file = await from.get(key)
      if (!file) return
      const content = await buffer(file.read())
      await to.put(key, content)
      sofar.copied += 1
      sofar.bytes += content.byteLength
    }
    options.told?.(sofar)
  }

  async function isSame(key: string): Promise<boolean> {
    const [here, there] = await Promise.all([sumOf(from, key), sumOf(to, key)])
    return here === there
  }
}

async function sumOf(storage: Storage, key: string): Promise<string | null> {
  const file = await storage.get(key)
  if (!file) return null
  const hash = createHash('sha256')
  for await (const chunk of file.read()) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
