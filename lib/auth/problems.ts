import type { Problem } from '@/lib/core/result'

/** A sensitive verb that has to wait until the viewer has given their password or second factor again. */
export const PROOF_NEEDED: Problem = { kind: 'not-ready', issues: [{ path: 'proof', message: 'proof.needed' }] }

/** Somebody has to be able to let others in. */
export const LAST_ADMINISTRATOR: Problem = {
  kind: 'not-ready',
  issues: [{ path: '', message: 'user.lastAdministrator' }],
}
