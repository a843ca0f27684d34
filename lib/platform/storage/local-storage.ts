import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Storage } from './storage'

const MIME_TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

const KEY = /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*\.[a-z0-9]+$/

/** Files in `<dataDir>/media`. A file appears whole or not at all. */
export function localStorage(dataDir: string): Storage {
  const folder = path.join(dataDir, 'media')

  function fileOf(key: string): string | null {
    return KEY.test(key) && path.extname(key) in MIME_TYPES ? path.join(folder, key) : null
  }

  return {
    async put(key, bytes) {
      const file = fileOf(key)
      if (!file) throw new Error(`Not a storage key: ${key}`)
      const partial = `${file}.${randomUUID()}.part`
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(partial, bytes)
      await rename(partial, file)
    },

    async get(key) {
      const file = fileOf(key)
      if (!file) return null
      try {
        const { size } = await stat(file)
        const mimeType = MIME_TYPES[path.extname(key)] ?? 'application/octet-stream'
        return { bytes: size, mimeType, read: (range) => createReadStream(file, range) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
  }
}
