import type { Readable } from 'node:stream'

export interface StoredFile {
  bytes: number
  mimeType: string
  /** Reads the file, or the inclusive byte range of it. */
  read: (range?: { start: number; end: number }) => Readable
}

/** Where uploaded and drawn files live. Keys are slash-separated names that never change what they hold. */
export interface Storage {
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** Null when there is no such file. */
  get: (key: string) => Promise<StoredFile | null>
}
