import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/platform/env'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** 256 bits that nobody guesses, fit for an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: enough to know it again, no use to a thief. Only for what has as many bits as a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Encrypts what has to be read again, with a key made from AUTH_SECRET; `purpose` keeps it from passing for another. */
export function encryptSecret(secret: string, purpose: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce)
  const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Throws when it was encrypted with another secret, for another purpose, or was changed. */
export function decryptSecret(encrypted: string, purpose: string): string {
  const bytes = Buffer.from(encrypted, 'base64url')
  const decipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
}

function keyFor(purpose: string): Buffer {
  const { AUTH_SECRET } = env()
  if (!AUTH_SECRET) throw new Error('Set AUTH_SECRET: second factors are encrypted with a key made from it.')
  return Buffer.from(hkdfSync('sha256', AUTH_SECRET, '', `plenary ${purpose}`, 32))
}
