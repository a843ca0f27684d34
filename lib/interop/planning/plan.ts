import { FAMILY, type ProgrammeFile } from '../programme-file'
import type { EditionState, KnownPerson, StateRef } from './edition-state'
import { planPeople, type PeopleDecisions, type PersonPlan } from './people'
import type { Preference } from './session-changes'
import { planSessions, type SessionPlan, type SessionsPlan } from './sessions'

/** Everything that applying a file would do to an edition, computed without doing it. */
export interface Plan extends SessionsPlan {
  family: string
  file: ProgrammeFile
  people: PersonPlan[]
  newRooms: string[]
  newTracks: string[]
  /** Keys of people who take part without a session and do not yet. */
  atEdition: string[]
}

export interface Decisions {
  people: PeopleDecisions
  prefer: Preference
}

export interface PlanCounts {
  sessions: { inFile: number; new: number; changed: number; unchanged: number; gone: number; contested: number }
  people: { ids: number; inFile: number; known: number; matched: number; new: number; unclear: number }
  appearances: { new: number; changed: number; removed: number }
  rooms: { inFile: number; new: number }
  tracks: { inFile: number; new: number }
  days: number
}

export function planImport(
  file: ProgrammeFile,
  state: EditionState,
  known: readonly KnownPerson[],
  personRefs: readonly StateRef[],
  { people: decided, prefer }: Decisions,
): Plan {
  const family = FAMILY[file.dialect]
  const people = planPeople(file, family, known, [...state.refs, ...personRefs], decided)
  const speakerOf = speakersByKey(people, family, state)
  const { sessions, gone } = planSessions(file, family, state, speakerOf, prefer)
  const rooms = new Set(state.rooms.map(({ name }) => name))
  const tracks = new Set(state.tracks.map(({ name }) => name))
  const present = new Set(state.speakerIdsAtEdition)
  return {
    family,
    file,
    people,
    sessions,
    gone,
    newRooms: [...new Set(file.sessions.flatMap(({ room }) => room ?? []))].filter((room) => !rooms.has(room)),
    newTracks: [...new Set(file.sessions.flatMap(({ track }) => track ?? []))].filter((track) => !tracks.has(track)),
    atEdition: file.peopleInNoSession.filter((key) => !present.has(speakerOf.get(key) ?? '')),
  }
}

/** Whom each key of the source stands for: those of this file, and those that it named before. */
function speakersByKey(people: readonly PersonPlan[], family: string, state: EditionState): Map<string, string> {
  const speakers = new Map<string, string>()
  for (const { family: of, kind, key, speakerId } of state.refs)
    if (of === family && kind === 'person' && speakerId) speakers.set(key, speakerId)
  for (const { person, speakerId } of people)
    if (speakerId) for (const key of [person.key, ...person.otherKeys]) speakers.set(key, speakerId)
  return speakers
}

export function isChanged({ changes, people }: SessionPlan): boolean {
  return changes.some(({ applies }) => applies) || people.add.length + people.remove.length + people.change.length > 0
}

export function countPlan({ file, sessions, gone, people, newRooms, newTracks, atEdition }: Plan): PlanCounts {
  const count = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length
  const isNew = ({ session }: SessionPlan) => session === null
  const changed = count(sessions, (each) => !isNew(each) && isChanged(each))
  const fresh = count(sessions, isNew)
  return {
    sessions: {
      inFile: file.sessions.length,
      new: fresh,
      changed,
      unchanged: sessions.length - fresh - changed,
      gone: gone.length,
      contested: count(sessions, ({ changes }) => changes.some(({ contested }) => contested)),
    },
    people: {
      ids: file.personIds,
      inFile: file.people.length,
      known: count(people, ({ how }) => how === 'known' || how === 'decided'),
      matched: count(people, ({ how }) => how === 'by-name'),
      new: count(people, ({ speakerId }) => speakerId === null),
      unclear: count(people, ({ how }) => how === 'unclear'),
    },
    appearances: {
      new: sessions.reduce((sum, { people: { add } }) => sum + add.length, atEdition.length),
      changed: sessions.reduce((sum, { people: { change } }) => sum + change.length, 0),
      removed: sessions.reduce((sum, { people: { remove } }) => sum + remove.length, 0),
    },
    rooms: { inFile: file.rooms.length, new: newRooms.length },
    tracks: { inFile: file.tracks.length, new: newTracks.length },
    days: new Set(file.sessions.map(({ day }) => day).filter((day) => day !== null)).size,
  }
}
