import { dateColumn } from '@/lib/core/calendar-day'
import type { FieldIssue } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { EditionValue } from '../schema'

export function editionColumns({ tracks: _, startsOn, endsOn, ...columns }: EditionValue) {
  return { ...columns, startsOn: startsOn && dateColumn(startsOn), endsOn: endsOn && dateColumn(endsOn) }
}

/** Whether everything that an edition names is there, and its number is free in the series. */
export async function editionIssues(
  tx: Transaction,
  { seriesId, number, venueId }: EditionValue,
  editionId: string | null,
): Promise<FieldIssue[]> {
  const others = editionId ? { id: { not: editionId } } : {}
  const [series, same, venue] = [
    await tx.series.count({ where: { id: seriesId } }),
    await tx.edition.count({ where: { seriesId, number, ...others } }),
    venueId === null ? 1 : await tx.venue.count({ where: { id: venueId } }),
  ]
  return [
    ...(series === 0 ? [{ path: 'seriesId', message: 'series.missing' }] : []),
    ...(same > 0 ? [{ path: 'number', message: 'number.taken' }] : []),
    ...(venue === 0 ? [{ path: 'venueId', message: 'venue.unknown' }] : []),
  ]
}

/** Brings the tracks of an edition in line with a list; one that sessions are in is not taken away. */
export async function writeTracks(
  tx: Transaction,
  editionId: string,
  tracks: EditionValue['tracks'],
): Promise<FieldIssue[]> {
  const known = await tx.track.findMany({
    where: { editionId },
    select: { id: true, slug: true, _count: { select: { sessions: true } } },
  })
  const kept = new Set(tracks.map(({ id }) => id))
  const gone = known.filter(({ id }) => !kept.has(id))
  if (gone.some(({ _count }) => _count.sessions > 0)) return [{ path: 'tracks', message: 'track.used' }]
  if (tracks.some(({ id }) => id !== null && !known.some((each) => each.id === id)))
    return [{ path: 'tracks', message: 'track.unknown' }]
  await tx.track.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  const slugs = new Set(known.map(({ slug }) => slug))
  for (const [position, { id, name }] of tracks.entries()) {
    if (id) await tx.track.update({ where: { id }, data: { name, position } })
    else await tx.track.create({ data: { editionId, name, position, slug: freshSlug(name, slugs) } })
  }
  return []
}

function freshSlug(name: string, taken: Set<string>): string {
  const base = slugify(name) || 'track'
  let slug = base
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`
  taken.add(slug)
  return slug
}
