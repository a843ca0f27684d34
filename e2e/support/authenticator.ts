import { Secret, TOTP } from 'otpauth'

const STEP_MS = 30_000

/** The app of a test's user. It never shows a code twice, as the portal takes none twice. */
export class AuthenticatorApp {
  readonly #totp: TOTP
  #next = 0

  constructor(secret: string) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  }

  /** A code that was not shown before; within a minute there are two. */
  code(): string {
    const step = Math.max(Math.floor(Date.now() / STEP_MS), this.#next)
    this.#next = step + 1
    return this.#totp.generate({ timestamp: step * STEP_MS })
  }
}
