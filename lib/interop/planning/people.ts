import { keysOfName } from '@/lib/search-index/names/keys'
import { nameLikeness, readName, type Name } from '@/lib/search-index/names/match'
import { isFullName, nameKey } from '../name-key'
import type { ProgrammeFile, SourcePerson } from '../programme-file'
import { ownPersonGuid } from '../own-guid'
import type { KnownPerson, StateRef } from './edition-state'

export interface Candidate {
  speakerId: string
  name: string
  /** From 0 to 1. */
  likeness: number
}

/** Whom a person of the file is taken for, and why. */
export interface PersonPlan {
  person: SourcePerson
  how: 'known' | 'decided' | 'by-name' | 'new' | 'unclear'
  /** Null: a new person is made. */
  speakerId: string | null
  /** Who else it may be, the likeliest first. */
  candidates: Candidate[]
  /** Spellings that we do not have yet. */
  newSpellings: string[]
  biography: string | null
  website: string | null
}

/** For a person of the file, by key: one of ours, or somebody new. */
export type PeopleDecisions = Readonly<Record<string, string>>

const ALIKE = 0.9
const MOST_CANDIDATES = 5
const MOST_COMPARED = 60

/** Matches the people of a file with ours: by id, then by a whole name that one person has. Likeness only proposes. */
export function planPeople(
  file: ProgrammeFile,
  family: string,
  known: readonly KnownPerson[],
  refs: readonly StateRef[],
  decisions: PeopleDecisions,
): PersonPlan[] {
  const byId = new Map(known.map((person) => [person.id, person]))
  const byKey = new Map(
    refs.filter((ref) => ref.kind === 'person' && ref.family === family).map((ref) => [ref.key, ref.speakerId]),
  )
  const byGuid = guidsOf(file, known, refs)
  // Reading every name we have takes a while: only for somebody whom no id tells.
  const byName = once(() => namesOf(known))
  const alike = once(() => likenessIndex(known))
  const taken = new Set<string>()
  return file.people.map((person) => {
    const keys = [person.key, ...person.otherKeys]
    const decided = keys.map((key) => decisions[key]).find((each) => each !== undefined)
    const spelt = () => [
      ...new Set([person.name, ...person.otherNames].flatMap((name) => byName().get(nameKey(name)) ?? [])),
    ]
    const candidates = () => {
      const same = spelt()
      return same.length > 0 ? same.map(certain) : alike()(person.name)
    }
    // Whoever decided may change their mind: the others stay to choose from.
    if (decided !== undefined) {
      const one = byId.get(decided)
      const others = candidates().filter(({ speakerId }) => speakerId !== one?.id)
      return planned(person, 'decided', one, [...(one ? [certain(one)] : []), ...others])
    }
    const named = keys.map((key) => byKey.get(key)).find((id) => id) ?? (person.guid && byGuid.get(person.guid))
    const same = named ? byId.get(named) : undefined
    if (same) return planned(person, 'known', same, [])
    const [only, another] = spelt()
    // Two people of one name in a file cannot both be the one that we have.
    if (only && !another && isFullName(person.name) && !taken.has(only.id)) {
      taken.add(only.id)
      return planned(person, 'by-name', only, [])
    }
    const likely = candidates()
    return planned(person, likely.length > 0 ? 'unclear' : 'new', undefined, likely)
  })
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function planned(
  person: SourcePerson,
  how: PersonPlan['how'],
  same: KnownPerson | undefined,
  candidates: Candidate[],
): PersonPlan {
  const spellings = new Set(same?.spellings ?? [])
  const names = [person.name, ...person.otherNames]
  return {
    person,
    how,
    speakerId: same?.id ?? null,
    candidates,
    newSpellings: same ? names.filter((name) => !spellings.has(name)) : person.otherNames,
    biography: same?.biography ? null : person.biography,
    website: same?.website ? null : person.website,
  }
}

function certain({ id, name }: KnownPerson): Candidate {
  return { speakerId: id, name, likeness: 1 }
}

/** Ids that are the same everywhere hold across editions; so do those that we gave ourselves. */
function guidsOf(file: ProgrammeFile, known: readonly KnownPerson[], refs: readonly StateRef[]): Map<string, string> {
  const guids = new Map<string, string>()
  if (!file.people.some(({ guid }) => guid)) return guids
  for (const { id } of known) guids.set(ownPersonGuid(id), id)
  for (const { guid, speakerId } of refs) if (guid && speakerId) guids.set(guid, speakerId)
  return guids
}

function namesOf(known: readonly KnownPerson[]): Map<string, KnownPerson[]> {
  const byName = new Map<string, KnownPerson[]>()
  for (const person of known)
    for (const key of new Set(person.spellings.map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), person])
  return byName
}

/** Who has a name like this one. Only those are compared who share the sound of a word. */
function likenessIndex(known: readonly KnownPerson[]): (name: string) => Candidate[] {
  const bySound = new Map<string, { person: KnownPerson; name: Name }[]>()
  for (const person of known)
    for (const spelling of person.spellings) {
      const name = readName(spelling)
      for (const key of keysOfName(name).filter(isSound)) {
        const list = bySound.get(key)
        if (list) list.push({ person, name })
        else bySound.set(key, [{ person, name }])
      }
    }
  return (text) => {
    const asked = readName(text)
    const best = new Map<string, Candidate>()
    const counted = new Map<{ person: KnownPerson; name: Name }, number>()
    for (const key of keysOfName(asked).filter(isSound)) {
      const found = bySound.get(key) ?? []
      // A sound that very many share tells nobody apart.
      if (found.length > 400) continue
      for (const entry of found) counted.set(entry, (counted.get(entry) ?? 0) + 1)
    }
    const nearest = [...counted].sort(([, a], [, b]) => b - a).slice(0, MOST_COMPARED)
    for (const [{ person, name }] of nearest) {
      // Hardly any is alike already from the one side: the other is not asked for then.
      const oneWay = nameLikeness(asked, name)
      if (oneWay < ALIKE) continue
      const likeness = Math.min(oneWay, nameLikeness(name, asked))
      if (likeness >= ALIKE && likeness > (best.get(person.id)?.likeness ?? 0))
        best.set(person.id, { speakerId: person.id, name: person.name, likeness })
    }
    return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_CANDIDATES)
  }
}

function isSound(key: string): boolean {
  return !key.startsWith('^') && !key.startsWith('"')
}
