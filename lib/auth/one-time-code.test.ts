import { expect, it } from 'vitest'
import { codeAddress, codeAt, newCodeSecret, stepOfCode } from './one-time-code'

const NOW = new Date('2026-11-20T10:00:00Z')
const after = (s: number) => new Date(NOW.getTime() + s * 1000)

// RFC 6238's own example, cut to six digits: the ASCII secret "12345678901234567890" at 59 seconds.
it('shows what the standard shows', () => {
  expect(codeAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', new Date(59_000))).toBe('287082')
})

it('takes a code in its half minute and the ones beside it, and no other', () => {
  const secret = newCodeSecret()
  const code = codeAt(secret, NOW)
  for (const s of [-30, -1, 0, 29, 59]) expect(stepOfCode(secret, code, null, after(s)), String(s)).not.toBeNull()
  for (const s of [-90, 60, 3600]) expect(stepOfCode(secret, code, null, after(s)), String(s)).toBeNull()
  expect(stepOfCode(newCodeSecret(), code, null, NOW)).toBeNull()
  expect(stepOfCode(secret, 'abcdef', null, NOW)).toBeNull()
})

it('takes no code twice, nor one from before the last', () => {
  const secret = newCodeSecret()
  const step = stepOfCode(secret, codeAt(secret, NOW), null, NOW)
  expect(stepOfCode(secret, codeAt(secret, NOW), step, after(5))).toBeNull()
  expect(stepOfCode(secret, codeAt(secret, after(-30)), step, after(5))).toBeNull()
  expect(stepOfCode(secret, codeAt(secret, after(30)), step, after(30))).toBe((step ?? 0) + 1)
})

it('tells the app the account and the portal', () => {
  expect(codeAddress('GEZDGNBVGY3TQOJQ', 'a@b.example', 'Plenary')).toMatch(
    /^otpauth:\/\/totp\/Plenary:a%40b\.example\?issuer=Plenary&secret=GEZDGNBVGY3TQOJQ/,
  )
})
