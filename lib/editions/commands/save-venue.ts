import { changedFields } from '@/lib/audit/changed-fields'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type FieldIssue, type Result } from '@/lib/core/result'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { saveVenueInput, type SaveVenueInput, type VenueValue } from '../schema'
import { readVenue } from './read-edition'

/** Saves a building with its rooms in their order, or adds one. A room in which sessions are is not taken away. */
export async function saveVenue(input: SaveVenueInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = saveVenueInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { venueId, base, value } = parsed.data
  const { rooms, ...columns } = value
  if (!may(viewer, 'reference.edit')) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`venue:${value.name}:${value.city}`}))`
    if (venueId) await tx.$queryRaw`SELECT id FROM venue WHERE id = ${venueId}::uuid FOR UPDATE`
    const stored = venueId ? await readVenue(tx, venueId) : null
    if (venueId && !stored) return problem({ kind: 'not-found' })
    if (stored && base !== stored.version) return problem({ kind: 'conflict', current: stored.version })
    if (stored && isDeepEqual(value, stored.value)) return ok({ id: stored.id, version: stored.version })
    const issues = [
      ...(await nameIssues(tx, value, venueId)),
      ...(await roomIssues(tx, rooms, stored?.value.rooms ?? [])),
    ]
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    const select = { id: true, version: true } as const
    const { id, version } = stored
      ? await tx.venue.update({ where: { id: stored.id }, data: { ...columns, version: { increment: 1 } }, select })
      : await tx.venue.create({ data: columns, select })
    await writeRooms(tx, id, rooms)
    await recordAudit(tx, viewer, now, {
      verb: stored ? 'venue.save' : 'venue.create',
      subject: 'venue',
      subjectId: id,
      details: { name: value.name, changed: stored ? changedFields(stored.value, value) : {} },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}

async function nameIssues(tx: Transaction, { name, city }: VenueValue, id: string | null): Promise<FieldIssue[]> {
  const same = await tx.venue.count({ where: { name, city, ...(id && { id: { not: id } }) } })
  return same > 0 ? [{ path: 'name', message: 'venue.taken' }] : []
}

async function roomIssues(
  tx: Transaction,
  rooms: VenueValue['rooms'],
  known: VenueValue['rooms'],
): Promise<FieldIssue[]> {
  if (rooms.some(({ id }) => id !== null && !known.some((each) => each.id === id)))
    return [{ path: 'rooms', message: 'room.unknown' }]
  const gone = known.flatMap(({ id }) => (id && !rooms.some((each) => each.id === id) ? [id] : []))
  const used = gone.length > 0 && (await tx.session.count({ where: { roomId: { in: gone } } })) > 0
  return used ? [{ path: 'rooms', message: 'room.used' }] : []
}

async function writeRooms(tx: Transaction, venueId: string, rooms: VenueValue['rooms']): Promise<void> {
  const kept = rooms.flatMap(({ id }) => id ?? [])
  await tx.room.deleteMany({ where: { venueId, id: { notIn: kept } } })
  // Two rooms may have changed names: each gets out of the other's way first.
  await tx.$executeRaw`UPDATE room SET name = id::text WHERE venue_id = ${venueId}::uuid`
  for (const [position, { id, name }] of rooms.entries()) {
    if (id) await tx.room.update({ where: { id }, data: { name, position } })
    else await tx.room.create({ data: { venueId, name, position } })
  }
}
