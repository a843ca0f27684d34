import { closeAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { removeSessionInput, type RemoveSessionInput } from '../schema'
import { onSession } from './on-session'

/** What may hold on to a session, and what is said of it. */
const HOLDERS = [
  { path: 'coverage', message: 'session.held.coverage' },
  { path: 'quotes', message: 'session.held.quotes' },
  { path: 'assignments', message: 'session.held.assignments' },
  { path: 'parts', message: 'session.held.parts' },
  { path: 'replaces', message: 'session.held.replaces' },
] as const

/**
 * Takes a session out that was entered by mistake; its address says that it is gone. What was announced and does not take
 * place is cancelled instead, and what stories, quotes, assignments or parts hold on to stays.
 */
export async function removeSession(
  input: RemoveSessionInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ editionSlug: string }>> {
  return onSession(removeSessionInput, input, viewer, async ({ tx, session, edition }) => {
    const { id } = session
    const { _count: held } = await tx.session.findUniqueOrThrow({
      where: { id },
      select: { _count: { select: { coverage: true, quotes: true, assignments: true, parts: true, replaces: true } } },
    })
    const issues = HOLDERS.filter(({ path }) => held[path] > 0)
    if (issues.length > 0) return problem({ kind: 'invalid', issues })
    await tx.appearance.deleteMany({ where: { sessionId: id } })
    await tx.session.delete({ where: { id } })
    await closeAddresses(tx, { subject: 'session', subjectId: id, note: null }, now)
    const { title, startsAt } = session.value
    await recordAudit(tx, viewer, now, {
      verb: 'session.remove',
      subject: 'session',
      subjectId: id,
      details: { editionId: session.editionId, title, startsAt },
    })
    await bumpContentEpoch(tx)
    return ok({ editionSlug: edition.slug })
  })
}
