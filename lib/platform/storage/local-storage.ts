import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Storage } from './storage'
import { assertStorageKey, isStorageKey, mimeTypeOf } from './storage-key'

/** Files in `<dataDir>/media`. */
export function localStorage(dataDir: string): Storage {
  const folder = path.join(dataDir, 'media')

  return {
    async put(key, content) {
      assertStorageKey(key)
      const file = path.join(folder, key)
      const partial = `${file}.${randomUUID()}.part`
      await mkdir(path.dirname(file), { recursive: true })
      try {
        await (content instanceof Uint8Array ? writeFile(partial, content) : copyFile(content.file, partial))
        await rename(partial, file)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },

    async get(key) {
      if (!isStorageKey(key)) return null
      const file = path.join(folder, key)
      const size = await sizeOf(file)
      return size === null
        ? null
        : { bytes: size, mimeType: mimeTypeOf(key), read: (range) => createReadStream(file, range) }
    },

    async delete(key) {
      if (isStorageKey(key)) await rm(path.join(folder, key), { force: true })
    },

    async *list(prefix) {
      for await (const key of keysIn(folder, '')) {
        const bytes = key.startsWith(prefix) ? await sizeOf(path.join(folder, key)) : null
        if (bytes !== null) yield { key, bytes }
      }

      async function* keysIn(place: string, above: string): AsyncIterable<string> {
        for (const entry of await entriesOf(place)) {
          const name = above + entry.name
          const deeper = `${name}/`
          if (entry.isDirectory() && (deeper.startsWith(prefix) || prefix.startsWith(deeper)))
            yield* keysIn(path.join(place, entry.name), deeper)
          else if (entry.isFile() && isStorageKey(name)) yield name
        }
      }
    },
  }
}

async function sizeOf(file: string): Promise<number | null> {
  return unlessMissing(async () => (await stat(file)).size)
}

async function entriesOf(folder: string) {
  return (await unlessMissing(() => readdir(folder, { withFileTypes: true }))) ?? []
}

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
