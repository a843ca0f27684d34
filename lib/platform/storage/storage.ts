import type { Readable } from 'node:stream'

export interface StoredFile {
  bytes: number
  mimeType: string
  /** Reads the file, or the inclusive byte range of it. */
  read: (range?: { start: number; end: number }) => Readable
}

/** What is put: bytes at hand, or a file of this machine that is sent without being read whole. */
export type Content = Uint8Array | { file: string }

/**
 * Where uploaded and drawn files live. Keys are slash-separated names (storage-key.ts) that never change what they hold. A
 * file appears whole or not at all.
 */
export interface Storage {
  /** Throws for a key that is none. */
  put: (key: string, content: Content) => Promise<void>
  /** Null when there is no such file. */
  get: (key: string) => Promise<StoredFile | null>
  /** One that is not there is as good as deleted. */
  delete: (key: string) => Promise<void>
  /** Every file whose key begins with the prefix, in no particular order. */
  list: (prefix: string) => AsyncIterable<{ key: string; bytes: number }>
}
