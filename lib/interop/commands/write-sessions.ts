import { registerNewAddresses } from '@/lib/addresses/commands'
import { dateColumn } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { newUuid } from '@/lib/core/uuid'
import { insertRows } from '@/lib/platform/db/insert-rows'
import { wallClock } from '@/lib/core/time-zone'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { EditionState, StateSession } from '../planning/edition-state'
import type { Journal } from '../planning/journal'
import type { Plan } from '../planning/plan'
import type { SessionPlan } from '../planning/sessions'
import { Slugs } from './slugs'
import type { Places } from './write-places'

/** Makes new sessions, changes those that changed and cancels what is gone; tells for each key which session it is. */
export async function writeSessions(
  tx: Transaction,
  plan: Plan,
  state: EditionState,
  places: Places,
  now: Date,
  journal: Journal,
): Promise<Map<string, string>> {
  const sessionOf = new Map<string, string>()
  await makeSessions(tx, plan, state, places, now, { journal, sessionOf })
  for (const each of plan.sessions) {
    if (each.session === null) continue
    sessionOf.set(each.source.key, each.session.id)
    const data = dataOf(each, each.session, state, places, now)
    if (Object.keys(data).length > 0) await changeSession(tx, each.session, data, journal)
  }
  for (const { session } of plan.gone)
    if (session.status !== 'cancelled') await changeSession(tx, session, { status: 'cancelled' }, journal)
  return sessionOf
}

async function makeSessions(
  tx: Transaction,
  plan: Plan,
  state: EditionState,
  { rooms, tracks }: Places,
  now: Date,
  { journal, sessionOf }: { journal: Journal; sessionOf: Map<string, string> },
): Promise<void> {
  const fresh = plan.sessions.filter(({ session }) => session === null)
  const prefix = publicPath.session(state.slug, '')
  const addresses = await tx.address.findMany({ where: { path: { startsWith: prefix } }, select: { path: true } })
  const slugs = new Slugs([
    ...state.sessions.map(({ slug }) => slug),
    ...addresses.map(({ path }) => path.slice(prefix.length)),
  ])
  const made = fresh.map(({ source }, position) => {
    const id = newUuid(now)
    sessionOf.set(source.key, id)
    return {
      id,
      editionId: state.id,
      slug: slugs.take(source.title, 'session'),
      title: source.title,
      titleOfficial: source.titleOfficial,
      abstract: source.abstract,
      type: source.type ?? 'session',
      language: source.language,
      status: source.cancelled ? ('cancelled' as const) : ('scheduled' as const),
      day: source.day,
      startsAt: source.startsAt,
      endsAt: source.endsAt,
      position,
      roomId: source.room === null ? null : (rooms.get(source.room) ?? null),
      trackId: source.track === null ? null : (tracks.get(source.track) ?? null),
    }
  })
  await insertRows(tx, 'session', made)
  journal.sessions = made.map(({ id }) => id)
  await registerNewAddresses(
    tx,
    made.map(({ id, slug }) => ({
      path: publicPath.session(state.slug, slug),
      subject: 'session' as const,
      subjectId: id,
    })),
    now,
  )
}

type SessionData = Record<string, string | Date | null>

function dataOf(
  { source, changes, people }: SessionPlan,
  session: StateSession,
  state: EditionState,
  { rooms, tracks }: Places,
  now: Date,
): SessionData {
  const data: SessionData = {}
  for (const { field, to, applies } of changes) {
    if (!applies) continue
    if (field === 'room') data['roomId'] = to === null ? null : (rooms.get(to) ?? null)
    else if (field === 'track') data['trackId'] = to === null ? null : (tracks.get(to) ?? null)
    else if (field === 'cancelled') data['status'] = to
    else if (field === 'day') data['day'] = to === null ? null : dateColumn(to)
    else if (field === 'startsAt' || field === 'endsAt') data[field] = to === null ? null : new Date(to)
    else if (field === 'type') data['type'] = to
    else data[field] = to
  }
  keepTimesInOrder(data, session, source, state)
  announceMove(data, session, now)
  // A change of the people alone is a change of the session, too.
  const touched = people.add.length + people.remove.length + people.change.length > 0
  return touched && Object.keys(data).length === 0 ? { title: session.title } : data
}

/** The database refuses an end that comes first, and a time without a day: of two changed times one may be kept. */
function keepTimesInOrder(
  data: SessionData,
  session: StateSession,
  source: SessionPlan['source'],
  { timeZone }: EditionState,
): void {
  const startsAt = 'startsAt' in data ? (data['startsAt'] as Date | null) : session.startsAt
  const endsAt = 'endsAt' in data ? (data['endsAt'] as Date | null) : session.endsAt
  if (endsAt && (!startsAt || endsAt <= startsAt))
    data['endsAt'] = startsAt && source.endsAt && source.endsAt > startsAt ? source.endsAt : null
  const day = 'day' in data ? data['day'] : session.day
  if (startsAt && !day) data['day'] = dateColumn(wallClock(startsAt, timeZone ?? 'UTC').day)
}

/** Readers of a programme still to come are told that a session moved, and from when; one moved back has not moved. */
function announceMove(data: SessionData, session: StateSession, now: Date): void {
  const startsAt = data['startsAt']
  if (!(startsAt instanceof Date) || session.startsAt === null) return
  if (data['status'] === 'cancelled' || (session.status !== 'scheduled' && session.status !== 'moved')) {
    if (session.previouslyStartsAt?.getTime() === startsAt.getTime()) data['previouslyStartsAt'] = null
    return
  }
  const back = session.previouslyStartsAt?.getTime() === startsAt.getTime()
  if (back) Object.assign(data, { status: 'scheduled', previouslyStartsAt: null })
  else if (startsAt > now || session.startsAt > now)
    Object.assign(data, { status: 'moved', previouslyStartsAt: session.startsAt })
}

async function changeSession(
  tx: Transaction,
  session: StateSession,
  data: SessionData,
  journal: Journal,
): Promise<void> {
  const before = await tx.session.findUniqueOrThrow({
    where: { id: session.id },
    select: Object.fromEntries(Object.keys(data).map((field) => [field, true])),
  })
  await tx.session.update({ where: { id: session.id }, data: { ...data, version: { increment: 1 } } })
  journal.changedSessions.push({ id: session.id, before: plain(before), after: plain(data) })
}

function plain(row: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(row)) as Record<string, unknown>
}
