import { createHash } from 'node:crypto'

const NAMESPACE = Buffer.from('6f1a3c0e5b7d4e2a9c8b1d2e3f405162', 'hex')

type Noun =
  | 'series'
  | 'organisation'
  | 'organisation-name'
  | 'venue'
  | 'edition'
  | 'topic'
  | 'speaker'
  | 'name-variant'
  | 'session'
  | 'session-title'
  | 'appearance'
  | 'material'
  | 'media'
  | 'block'
  | 'quote'

/** The same id for the same thing in every database (a UUID of version 5), so that a second run finds what the first made. */
export function seedId(noun: Noun, key: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${noun}:${key}`).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
