import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'
import { changesSinceLast } from './commands/read-programme'

/** A session as the desk's programme draws it. */
export interface DeskSlot {
  id: string
  version: number
  slug: string
  title: string
  type: SessionType
  status: SessionStatus
  parentId: string | null
  day: Date | null
  startsAt: Date | null
  endsAt: Date | null
  room: { id: string; name: string } | null
  track: string | null
  people: { id: string; name: string }[]
}

/** Every session of an edition in the order of time, parts included. */
export async function listDeskSlots(editionId: string): Promise<DeskSlot[]> {
  await requireViewer()
  const rows = await db().session.findMany({
    where: { editionId },
    select: {
      ...{ id: true, version: true, slug: true, title: true, type: true, status: true, parentId: true },
      ...{ day: true, startsAt: true, endsAt: true },
      room: { select: { id: true, name: true } },
      track: { select: { name: true } },
      appearances: {
        select: { speaker: { select: { id: true, name: true } } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [
      { day: { sort: 'asc', nulls: 'last' } },
      { startsAt: { sort: 'asc', nulls: 'last' } },
      { position: 'asc' },
      { id: 'asc' },
    ],
  })
  return rows.map(({ track, appearances, ...slot }) => ({
    ...slot,
    track: track?.name ?? null,
    people: appearances.map(({ speaker }) => speaker),
  }))
}

/** The number of the last named version, 0 for none, and what has changed since. */
export async function getChangesSinceLast(editionId: string) {
  await requireViewer()
  const { last, changes, programme } = await changesSinceLast(db(), editionId)
  return { last, changes, sessions: programme.length }
}
