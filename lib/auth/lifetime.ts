/** How long a sign-in lasts at most, in milliseconds: 12 hours, a long day at the desk. */
export const SESSION_MS = 12 * 60 * 60 * 1000

/** How long it lasts without a request, in milliseconds: an open story saves itself, so this is a desk that was left. */
export const IDLE_MS = 2 * 60 * 60 * 1000

/** How long a password waits for its second factor, in milliseconds. */
export const FACTOR_MS = 10 * 60 * 1000

interface Lifetime {
  expiresAt: Date
  lastSeenAt: Date
  revokedAt: Date | null
}

/** When a session ends if nobody comes back: by its age, or by its rest. */
export function endsAt({ expiresAt, lastSeenAt }: Omit<Lifetime, 'revokedAt'>): Date {
  return new Date(Math.min(expiresAt.getTime(), lastSeenAt.getTime() + IDLE_MS))
}

/** Whether a row of the registry opens a door at this moment. */
export function isLive(session: Lifetime & { user: { disabledAt: Date | null } }, now: Date): boolean {
  return session.revokedAt === null && session.user.disabledAt === null && endsAt(session) > now
}
