import { nameWords } from '@/lib/search-index/names/words'
import { isFullName, nameKey } from '../name-key'
import type { Oddities } from '../oddities'
import type { SourcePerson } from '../programme-file'
import { uuidOf } from './guid'
import { nameLine, paragraphs } from './text'

/** A person as a dialect found them. */
export interface GivenPerson {
  at: string
  id: string | null
  guid?: string | null
  name: string | null
  given?: string | null
  family?: string | null
  biography?: string | null
  website?: string | null
}

/** The people of one file: each id once, and one person of a full name. */
export class People {
  readonly #people = new Map<string, SourcePerson>()
  readonly #given = new Map<string, { given: string; family: string }>()

  constructor(private readonly oddities: Oddities) {}

  /** The key of the person; null for somebody without a name. */
  add(given: GivenPerson): string | null {
    const { at, id } = given
    const name = nameLine(given.name || [given.given, given.family].filter(Boolean).join(' '), at, this.oddities)
    const known = id ? this.#people.get(id) : undefined
    if (!name && known) return known.key
    if (!name) {
      this.oddities.add('person-without-name', at, id)
      return null
    }
    const key = id || `name ${nameKey(name)}`
    if (!id && !this.#people.has(key)) this.oddities.add('person-without-id', at, name)
    const person = this.#people.get(key)
    if (person) this.#another(person, name, given)
    else this.#people.set(key, this.#first(key, name, given))
    if (given.given && given.family) this.#given.set(key, { given: given.given, family: given.family })
    return key
  }

  /** Everybody, with two ids of one full name put together unless both are in one session. */
  finish(sessions: readonly (readonly string[])[]): {
    people: SourcePerson[]
    keyOf: (key: string) => string
    personIds: number
  } {
    const seen = new Set(sessions.flat())
    const keys = new Map<string, string>()
    const byName = new Map<string, SourcePerson[]>()
    for (const person of this.#people.values()) {
      const name = nameKey(person.name)
      byName.set(name, [...(byName.get(name) ?? []), person])
    }
    const people: SourcePerson[] = []
    for (const [first, ...others] of byName.values()) {
      people.push(first!)
      for (const other of others) {
        const together = sessions.some((each) => each.includes(first!.key) && each.includes(other.key))
        const same = !together && isFullName(other.name)
        this.oddities.add(
          'one-name-two-ids',
          other.at,
          `${other.name} (${first!.key}, ${other.key}) ${same ? '=' : '≠'}`,
        )
        if (!same) people.push(other)
        else {
          first!.otherKeys.push(other.key)
          first!.biography ??= other.biography
          keys.set(other.key, first!.key)
        }
      }
    }
    const inSession = ({ key, otherKeys }: SourcePerson) => [key, ...otherKeys].some((each) => seen.has(each))
    for (const person of people)
      if (!inSession(person)) this.oddities.add('person-in-no-session', person.at, person.name)
    const taking = seen.size > 0 ? people.filter(inSession) : people
    this.#turnedNames(taking)
    return { people: taking, keyOf: (key) => keys.get(key) ?? key, personIds: this.#people.size }
  }

  #first(key: string, name: string, { at, guid, given, family, biography, website }: GivenPerson): SourcePerson {
    const parts = given && family ? nameLine(`${family}, ${given}`, at, this.oddities) : null
    return {
      key,
      guid: uuidOf(guid),
      at,
      name,
      sortName: parts,
      otherNames: [],
      otherKeys: [],
      biography: biography ? paragraphs(biography, at, this.oddities) : null,
      website: website && /^https?:\/\/\S{1,1990}$/.test(website.trim()) ? website.trim() : null,
    }
  }

  #another(person: SourcePerson, name: string, { at, biography }: GivenPerson): void {
    if (person.biography === null && biography) person.biography = paragraphs(biography, at, this.oddities)
    if (person.name === name || person.otherNames.includes(name)) return
    person.otherNames.push(name)
    this.oddities.add('two-names-one-id', at, `${person.key}: ${person.name}, ${name}`)
  }

  /** "Köberl Christian" beside several Christians: perhaps the family name was put first. */
  #turnedNames(people: readonly SourcePerson[]): void {
    const pairs = people.map((person) => {
      const parts = this.#given.get(person.key)
      const words = parts ? [parts.given, parts.family] : person.name.split(' ')
      return words.length === 2 ? words.map((word) => nameWords(word).words.join(' ')) : null
    })
    const firsts = new Map<string, number>()
    for (const pair of pairs) if (pair) firsts.set(pair[0]!, (firsts.get(pair[0]!) ?? 0) + 1)
    pairs.forEach((pair, index) => {
      if (pair && firsts.get(pair[0]!) === 1 && (firsts.get(pair[1]!) ?? 0) > 0 && pair[0] !== pair[1])
        this.oddities.add('family-name-first', people[index]!.at, people[index]!.name)
    })
  }
}
