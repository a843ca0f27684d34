import { changedFields } from '@/lib/audit/changed-fields'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { calendarDay } from '@/lib/core/calendar-day'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Saved } from '@/lib/editorial/saving'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { previousStart } from '../moving'
import { saveSessionInput, type SaveSessionInput } from '../schema'
import { knownReferences } from './known-references'
import { moveParts } from './move-parts'
import { onSession } from './on-session'
import { writePeople } from './write-people'
import { claimSessionSlug, registerSession, sessionColumns, writeTitlesAndTopics } from './write-session'

/**
 * Saves all that the desk decides about a session, its people included. Its parts move along when its start does. Saving
 * what is stored already changes nothing. Another title keeps the address, until another address is asked for.
 */
export async function saveSession(input: SaveSessionInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  return onSession(saveSessionInput, input, viewer, async ({ tx, input: given, session, edition }) => {
    const { id, editionId } = session
    const { value, issues } = await knownReferences(tx, given.value, { editionId, sessionId: id })
    const slug = value.slug ?? session.slug
    if (slug !== session.slug) {
      const claimed = await claimSessionSlug(tx, { ...value, slug }, edition, id)
      if ('issue' in claimed) issues.push(claimed.issue)
    }
    if (issues.length > 0) return problem({ kind: 'invalid', issues })
    const columns = sessionColumns(value, edition)
    const after = { ...value, slug, day: columns.day && calendarDay(columns.day) }
    if (isDeepEqual(after, session.value)) return ok({ id, version: session.version })

    const previously = previousStart(value, { ...session.value, previouslyStartsAt: session.previouslyStartsAt })
    const { version } = await tx.session.update({
      where: { id },
      data: {
        ...columns,
        slug,
        previouslyStartsAt: previously && new Date(previously),
        version: { increment: 1 },
      },
      select: { version: true },
    })
    await writeTitlesAndTopics(tx, id, value)
    await writePeople(tx, { sessionId: id, editionId }, value.people)
    await moveParts(tx, id, { from: session.value.startsAt, to: value.startsAt }, edition.timeZone)
    if (slug !== session.slug) await registerSession(tx, edition, { id, slug }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'session.save',
      subject: 'session',
      subjectId: id,
      details: { editionId, title: value.title, changed: changedFields(session.value, after) },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}
