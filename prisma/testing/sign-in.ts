import { randomUUID } from 'node:crypto'
import { createUser } from '@/lib/auth/commands/create-user'
import { openSession, type Origin } from '@/lib/auth/commands/open-session'
import { systemViewer } from '@/lib/auth/model'
import type { Role } from '@/lib/platform/db/generated/enums'

export const PASSWORD = 'correct horse battery staple'

/** A browser that nobody has signed in from, at an address of its own. */
export function newBrowser(given: Partial<Origin> = {}): Origin {
  return { userAgent: 'Test', address: randomUUID(), device: randomUUID(), replaces: null, ...given }
}

/** An account with a password, by the command that makes the first administrator too. */
export async function makeOwner(now: Date, role: Role = 'editor') {
  const email = `${randomUUID()}@plenary.test`
  const { id } = await createUser({ email, name: 'Test Owner', role, password: PASSWORD }, systemViewer('test'), now)
  return { id, email }
}

/** Signs in from a browser; throws when it does not work. */
export async function signIn(email: string, now: Date, browser = newBrowser()) {
  const opened = await openSession({ ...browser, email, password: PASSWORD }, now)
  if (opened.kind !== 'opened') throw new Error(`Signing in was answered by: ${opened.kind}`)
  return { sessionId: opened.sessionId, browser }
}
