import { createHash, randomBytes } from 'node:crypto'

/** What a preview link ends with: 256 bits that nobody can guess. */
export function newPreviewToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps in its place, so that nobody who reads the table can open anything. */
export function previewTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
