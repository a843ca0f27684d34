import { afterAll, describe, expect, it, vi } from 'vitest'

process.env.AUTH_SECRET = 'a secret of more than thirty-two characters'
process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1/none'
// The environment is read once: by another test before, and for another after.
vi.resetModules()
afterAll(() => void vi.resetModules())
const { decryptSecret, encryptSecret, hashToken, newToken } = await import('./secrets')

describe('encryptSecret', () => {
  it('reads again what was written, and writes it differently each time', () => {
    const [one, two] = [encryptSecret('JBSWY3DP', 'a'), encryptSecret('JBSWY3DP', 'a')]
    expect(decryptSecret(one, 'a')).toBe('JBSWY3DP')
    expect(one).not.toBe(two)
    expect(Buffer.from(one, 'base64url').toString()).not.toContain('JBSWY3DP')
  })

  it('refuses another purpose, and a single changed byte', () => {
    const encrypted = encryptSecret('JBSWY3DP', 'a')
    expect(() => decryptSecret(encrypted, 'b')).toThrow()
    const bytes = Buffer.from(encrypted, 'base64url')
    for (const place of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[place]! ^= 1
      expect(() => decryptSecret(changed.toString('base64url'), 'a')).toThrow()
    }
  })
})

it('makes tokens of 256 bits, and hashes that do not tell them', () => {
  const token = newToken()
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(hashToken(token)).toBe(hashToken(token))
  expect(hashToken(token)).not.toContain(token)
})
