import { Secret, TOTP } from 'otpauth'

const PERIOD_S = 30

/** A new secret for an authenticator app, base32. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an authenticator app reads from the picture. */
export function codeAddress(secret: string, account: string, issuer: string): string {
  return totp(secret, account, issuer).toString()
}

/**
 * The time step of a right code, of this half minute or one beside it; null for a wrong one, and for one of a step that was
 * taken before: no code counts twice.
 */
export function stepOfCode(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
  if (delta === null) return null
  const step = Math.floor(now.getTime() / 1000 / PERIOD_S) + delta
  return lastStep !== null && step <= lastStep ? null : step
}

/** What the app would show at `now`. */
export function codeAt(secret: string, now: Date): string {
  return totp(secret).generate({ timestamp: now.getTime() })
}

function totp(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), label, issuer, period: PERIOD_S, digits: 6, algorithm: 'SHA1' })
}
