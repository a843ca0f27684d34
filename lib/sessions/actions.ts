'use server'

import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Result } from '@/lib/core/result'
import { savingOf, type Saved, type Saving } from '@/lib/editorial/saving'
import { createSession } from './commands/create-session'
import { moveSession } from './commands/move-session'
import { removeSession } from './commands/remove-session'
import { saveSession } from './commands/save-session'
import { getStoredSession } from './desk-queries'
import type { MoveSessionInput, SessionValue } from './schema'

export async function createSessionAction(
  editionId: string,
  _base: number | null,
  value: SessionValue,
): Promise<Saving<SessionValue>> {
  const viewer = await requirePermission('programme.edit')
  return savingOf(await createSession({ editionId, value }, viewer, currentTime()), null, getStoredSession)
}

export async function saveSessionAction(
  sessionId: string,
  base: number | null,
  value: SessionValue,
): Promise<Saving<SessionValue>> {
  const viewer = await requirePermission('programme.edit')
  return savingOf(
    await saveSession({ sessionId, base: base ?? 0, value }, viewer, currentTime()),
    sessionId,
    getStoredSession,
  )
}

/** What the grid sends when a session was dropped at another time or room. */
export async function moveSessionAction(input: MoveSessionInput): Promise<Result<Saved>> {
  return moveSession(input, await requirePermission('programme.edit'), currentTime())
}

export async function removeSessionAction(sessionId: string, base: number): Promise<Result<{ editionSlug: string }>> {
  return removeSession({ sessionId, base }, await requirePermission('programme.edit'), currentTime())
}
