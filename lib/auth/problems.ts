import type { Problem } from '@/lib/core/result'

/** A sensitive verb that has to wait until the viewer has given their password or second factor again. */
export const PROOF_NEEDED: Problem = { kind: 'not-ready', issues: [{ path: 'proof', message: 'proof.needed' }] }

/** Nobody erases the account that they are signed in with. */
export const NOT_ONESELF: Problem = { kind: 'not-ready', issues: [{ path: '', message: 'user.oneself' }] }

/** Stories that readers see are signed with the name, and nobody has said that it may stay there. */
export const BYLINES_STAND: Problem = { kind: 'not-ready', issues: [{ path: 'keepBylines', message: 'user.bylines' }] }

/** Somebody has to be able to let others in. */
export const LAST_ADMINISTRATOR: Problem = {
  kind: 'not-ready',
  issues: [{ path: '', message: 'user.lastAdministrator' }],
}
