import type { Change, SessionChanges, When } from './model'
import type { ProgrammeSnapshot, SessionSnapshot } from './snapshot'

/**
 * What changed from one version of a programme to the next, session by session in the order of the later one; what is
 * gone comes last. Without an earlier version nothing has changed. People who were merged since count as who they became.
 */
export function changesBetween(
  before: ProgrammeSnapshot | null,
  after: ProgrammeSnapshot,
  survivors: ReadonlyMap<string, string> = new Map(),
): SessionChanges[] {
  if (!before) return []
  const earlier = new Map(before.map((session) => [session.id, session]))
  const later = new Set(after.map(({ id }) => id))
  const kept = after.map((session) => {
    const old = earlier.get(session.id)
    const changes = old ? changesOf(old, session, survivors) : [added(session)]
    return { slug: session.slug, title: session.title, removed: false, changes }
  })
  const gone = before
    .filter(({ id }) => !later.has(id))
    .map((session) => ({
      ...{ slug: session.slug, title: session.title, removed: true },
      changes: [{ kind: 'removed' as const, from: whenOf(session) }],
    }))
  return [...kept, ...gone].filter(({ changes }) => changes.length > 0)
}

function added(session: SessionSnapshot): Change {
  return { kind: 'added', to: whenOf(session), room: session.room }
}

function changesOf(before: SessionSnapshot, after: SessionSnapshot, survivors: ReadonlyMap<string, string>): Change[] {
  const changes: Change[] = [...statusChanges(before, after)]
  const [from, to] = [whenOf(before), whenOf(after)]
  if (from.startsAt !== to.startsAt || from.endsAt !== to.endsAt || from.day !== to.day)
    changes.push({ kind: 'time', from, to })
  if (before.room !== after.room) changes.push({ kind: 'room', from: before.room, to: after.room })
  if (before.title !== after.title) changes.push({ kind: 'title', from: before.title, to: after.title })
  return [...changes, ...peopleChanges(before, after, survivors)]
}

const isOff = ({ status }: SessionSnapshot) => status === 'cancelled' || status === 'replaced'

function statusChanges(before: SessionSnapshot, after: SessionSnapshot): Change[] {
  if (after.status === 'cancelled' && before.status !== 'cancelled')
    return [{ kind: 'cancelled', note: after.statusNote }]
  if (after.status === 'replaced' && before.status !== 'replaced') {
    const by = after.replacedBy && { slug: after.replacedBy.slug, name: after.replacedBy.title }
    return [{ kind: 'replaced', by, note: after.statusNote }]
  }
  return isOff(before) && !isOff(after) ? [{ kind: 'held-again' }] : []
}

function peopleChanges(
  before: SessionSnapshot,
  after: SessionSnapshot,
  survivors: ReadonlyMap<string, string>,
): Change[] {
  const idOf = ({ id }: { id: string }) => survivors.get(id) ?? id
  const [earlier, later] = [
    new Map(before.people.map((p) => [idOf(p), p])),
    new Map(after.people.map((p) => [idOf(p), p])),
  ]
  const joined = [...later].filter(([id]) => !earlier.has(id)).map(([, { slug, name, role }]) => ({ slug, name, role }))
  const left = [...earlier].filter(([id]) => !later.has(id)).map(([, { slug, name }]) => ({ slug, name }))
  const roles = [...later].flatMap(([id, { slug, name, role: to }]): Change[] => {
    const from = earlier.get(id)?.role
    return from && from !== to ? [{ kind: 'role', person: { slug, name }, from, to }] : []
  })
  return [
    ...(joined.length > 0 ? [{ kind: 'joined' as const, people: joined }] : []),
    ...(left.length > 0 ? [{ kind: 'left' as const, people: left }] : []),
    ...roles,
  ]
}

function whenOf({ day, startsAt, endsAt }: SessionSnapshot): When {
  return { day, startsAt, endsAt }
}
