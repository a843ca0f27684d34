import type { ProgrammeFile, SourceSession } from '../programme-file'
import { ownSessionGuid } from '../own-guid'
import type { EditionState, StateRef, StateSession } from './edition-state'
import { changesOf, type FieldChange, type Preference } from './session-changes'
import { planAppearances, type AppearancePlan } from './appearances'
import { readSaid, type Said } from './said'

export interface SessionPlan {
  source: SourceSession
  /** Null: a new session. */
  session: StateSession | null
  ref: StateRef | null
  said: Said | null
  how: 'known' | 'by-title' | 'new'
  changes: FieldChange[]
  people: AppearancePlan
}

export interface GonePlan {
  ref: StateRef
  session: StateSession
}

export interface SessionsPlan {
  sessions: SessionPlan[]
  gone: GonePlan[]
}

/** Finds the session of ours for each of the file, and what to change about it. What the file lost is told apart. */
export function planSessions(
  file: ProgrammeFile,
  family: string,
  state: EditionState,
  speakerOf: ReadonlyMap<string, string>,
  prefer: Preference,
): SessionsPlan {
  const refs = state.refs.filter((ref) => ref.kind === 'session' && ref.family === family)
  const find = finder(file, refs, state)
  const used = new Set<string>()
  const sessions = file.sessions.map((source): SessionPlan => {
    const { session, ref, how } = find(source, used)
    if (session) used.add(session.id)
    const said = ref ? readSaid(ref.said) : null
    return {
      source,
      session,
      ref,
      said,
      how,
      changes: session ? changesOf(source, session, said, ref?.goneAt !== null && ref !== null, prefer) : [],
      people: planAppearances(source, session, said, speakerOf),
    }
  })
  const byId = new Map(state.sessions.map((session) => [session.id, session]))
  const gone = refs.flatMap((ref) => {
    const session = ref.sessionId ? byId.get(ref.sessionId) : undefined
    return session && ref.goneAt === null && session.status !== 'cancelled' && !used.has(session.id)
      ? [{ ref, session }]
      : []
  })
  return { sessions, gone }
}

type Found = Pick<SessionPlan, 'session' | 'ref' | 'how'>

function finder(
  file: ProgrammeFile,
  refs: readonly StateRef[],
  state: EditionState,
): (source: SourceSession, used: ReadonlySet<string>) => Found {
  const byId = new Map(state.sessions.map((session) => [session.id, session]))
  const byKey = new Map(refs.map((ref) => [ref.key, ref]))
  const byGuid = new Map(refs.flatMap((ref) => (ref.guid ? [[ref.guid, ref] as const] : [])))
  const withGuids = file.sessions.some(({ guid }) => guid)
  const ours = new Map(withGuids ? state.sessions.map((session) => [ownSessionGuid(session.id), session]) : [])
  const referred = new Set(refs.map(({ sessionId }) => sessionId))
  const byTitle = new Map<string, StateSession[]>()
  for (const session of state.sessions) {
    if (referred.has(session.id)) continue
    const key = slot(session)
    byTitle.set(key, [...(byTitle.get(key) ?? []), session])
  }
  return (source, used) => {
    const ref = byKey.get(source.key) ?? (source.guid === null ? undefined : byGuid.get(source.guid))
    const named = ref?.sessionId ? byId.get(ref.sessionId) : undefined
    if (ref && named && !used.has(named.id)) return { session: named, ref, how: 'known' }
    const own = source.guid === null ? undefined : ours.get(source.guid)
    if (own && !used.has(own.id)) return { session: own, ref: null, how: 'known' }
    const same = byTitle.get(slot(source))?.find(({ id }) => !used.has(id))
    return same ? { session: same, ref: null, how: 'by-title' } : { session: null, ref: null, how: 'new' }
  }
}

/** A session that two of our sources name has the same title and the same time. */
function slot({ title, startsAt, day }: Pick<StateSession, 'title' | 'startsAt' | 'day'>): string {
  return JSON.stringify([title.toLowerCase().replace(/\s+/g, ' '), startsAt?.toISOString() ?? day])
}
