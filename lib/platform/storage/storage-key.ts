import path from 'node:path'

const MIME_TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
}

const KEY = /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*\.[a-z0-9]+$/

/** Whether a file may be kept by this name: no way out of the folder, and a type that the portal knows. */
export function isStorageKey(key: string): boolean {
  return KEY.test(key) && key.length <= 200 && path.posix.extname(key) in MIME_TYPES
}

export function assertStorageKey(key: string): void {
  if (!isStorageKey(key)) throw new Error(`Not a storage key: ${key}`)
}

/** The media type of what a key holds; throws for a key that is none. */
export function mimeTypeOf(key: string): string {
  const type = MIME_TYPES[path.posix.extname(key)]
  if (!type) throw new Error(`Not a storage key: ${key}`)
  return type
}
