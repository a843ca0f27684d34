import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { dateColumn } from '@/lib/core/calendar-day'
import { ok, problem, type Result } from '@/lib/core/result'
import { wallClock } from '@/lib/core/time-zone'
import type { Saved } from '@/lib/editorial/saving'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { previousStart, statusOnceMoved } from '../moving'
import { moveSessionInput, type MoveSessionInput } from '../schema'
import { moveParts } from './move-parts'
import { onSession } from './on-session'

/** Gives a session another time or room, and its parts with it. Where that is announced, readers are told what it was. */
export async function moveSession(input: MoveSessionInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  return onSession(moveSessionInput, input, viewer, async ({ tx, input: to, session, edition }) => {
    const { id, value, previouslyStartsAt } = session
    if (to.roomId && !(await tx.room.count({ where: { id: to.roomId } }))) {
      return problem({ kind: 'invalid', issues: [{ path: 'roomId', message: 'room.unknown' }] })
    }
    const [startsAt, endsAt] = [new Date(to.startsAt), to.endsAt === null ? null : new Date(to.endsAt)]
    const place = { startsAt: startsAt.toISOString(), endsAt: endsAt && endsAt.toISOString(), roomId: to.roomId }
    const from = { startsAt: value.startsAt, endsAt: value.endsAt, roomId: value.roomId }
    if (Object.entries(place).every(([key, each]) => from[key as keyof typeof from] === each)) {
      return ok({ id, version: session.version })
    }

    const before = { ...value, previouslyStartsAt }
    const status = statusOnceMoved(before, { ...place, announce: to.announce })
    const previously = previousStart({ status, startsAt: place.startsAt }, before)
    const { version } = await tx.session.update({
      where: { id },
      data: {
        startsAt,
        endsAt,
        day: dateColumn(wallClock(startsAt, edition.timeZone ?? 'UTC').day),
        roomId: to.roomId,
        status,
        previouslyStartsAt: previously && new Date(previously),
        version: { increment: 1 },
      },
      select: { version: true },
    })
    await moveParts(tx, id, { from: value.startsAt, to: place.startsAt }, edition.timeZone)
    await recordAudit(tx, viewer, now, {
      verb: 'session.move',
      subject: 'session',
      subjectId: id,
      details: { editionId: session.editionId, title: value.title, from, to: place, status },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}
