import type { SourceSession } from '../programme-file'
import type { StateSession } from './edition-state'
import { saidOf, type Said } from './said'

/** Whose word counts where both the source and the desk changed the same. */
export type Preference = 'desk' | 'file'

const FIELDS = ['title', 'abstract', 'type', 'language', 'day', 'startsAt', 'endsAt', 'room', 'track'] as const

export type ChangedField = (typeof FIELDS)[number] | 'cancelled'

export interface FieldChange {
  field: ChangedField
  from: string | null
  to: string | null
  /** The desk has changed it, too, since the last import. */
  contested: boolean
  /** False: the desk's word is kept. */
  applies: boolean
}

/**
 * What a newer file changes about a session. A field is only touched where the source says something else than last time:
 * what the desk wrote over it stays for as long as the source does not change its mind.
 */
export function changesOf(
  source: SourceSession,
  session: StateSession,
  said: Said | null,
  wasGone: boolean,
  prefer: Preference,
): FieldChange[] {
  const [now, here] = [saidOf(source), stateOf(session)]
  const changes = FIELDS.flatMap((field) =>
    change(field, now[field], here[field], said ? said[field] : undefined, prefer),
  )
  const cancelledHere = session.status === 'cancelled'
  if (source.cancelled && !cancelledHere && (!said || !said.cancelled || wasGone))
    changes.push(state('scheduled', 'cancelled'))
  const backAgain = wasGone || said?.cancelled === true
  if (!source.cancelled && cancelledHere && backAgain) changes.push(state('cancelled', 'scheduled'))
  return changes
}

function state(from: string, to: string): FieldChange {
  return { field: 'cancelled', from, to, contested: false, applies: true }
}

function change(
  field: (typeof FIELDS)[number],
  now: string | null,
  here: string | null,
  before: string | null | undefined,
  prefer: Preference,
): FieldChange[] {
  if (now === here || now === before) return []
  // What a source does not say, it does not deny: only what it said before can be taken back.
  if (now === null && (before === undefined || field === 'type' || field === 'title')) return []
  const contested = before !== undefined && before !== here
  // On the first import of a session that the desk has entered, the file fills in and corrects.
  return [{ field, from: here, to: now, contested, applies: !contested || prefer === 'file' }]
}

function stateOf(session: StateSession): Record<(typeof FIELDS)[number], string | null> {
  const { title, abstract, type, language, day, startsAt, endsAt, room, track } = session
  return {
    title,
    abstract,
    type,
    language,
    day,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    room,
    track,
  }
}
