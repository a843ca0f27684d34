import type { CalendarDay } from '@/lib/core/calendar-day'
import { wallClock } from '@/lib/core/time-zone'
import type { Oddities } from '../oddities'
import type { Dialect, ProgrammeFile, SourceRole, SourceSession } from '../programme-file'
import { UnreadableFile } from '../unreadable-file'
import { uuidOf } from './guid'
import { People, type GivenPerson } from './people'
import type { Clock } from './time'
import { joined, oneLine, paragraphs } from './text'
import { languageOf, roleOf, standingOf, typeOf } from './vocabulary'

/** A session as a dialect found it: raw words, instants already read. */
export interface GivenSession {
  at: string
  id: string | null
  guid?: string | null
  title: string | null
  /** Where the form has a place for a summary by itself: what stands in it. */
  summary?: string | null
  /** Short to long. */
  texts?: (string | null | undefined)[]
  type?: string | null
  language?: string | null
  /** Whether the form has a place for a language or a type at all. */
  says?: { language?: boolean }
  state?: string | null
  /** Whether something hangs on it that a programme does not take: links, attachments, recordings. */
  links?: boolean
  /** Null: by the start. */
  day?: CalendarDay | null
  /** The last of several whole days. */
  days?: CalendarDay | null
  startsAt: Date | null
  endsAt: Date | null
  room?: string | null
  track?: string | null
  people?: (GivenPerson & { role?: string | null; title?: string | null; organisation?: string | null })[]
}

const A_DAY = 24 * 60 * 60 * 1000

/** Puts sessions of any dialect through the same rules, and names what breaks them. */
export class ProgrammeBuilder {
  readonly people: People
  readonly clock: Clock
  readonly #sessions: SourceSession[] = []
  readonly #keys = new Map<string, string>()
  readonly #guids = new Map<string, string>()
  readonly #titles = new Map<string, string>()
  readonly #rooms = new Set<string>()
  readonly #tracks = new Set<string>()
  readonly #empty = new Set<string>()
  #uuids = 0
  #otherGuids = 0

  constructor(
    readonly dialect: Dialect,
    zone: { zone: string; stated: string | null },
    readonly oddities: Oddities,
  ) {
    this.clock = { zone: zone.zone, oddities, stated: zone.stated !== null }
    this.people = new People(oddities)
  }

  room(name: string | null, at: string): string | null {
    const room = name && oneLine(name, at, this.oddities, 160)
    if (!room) return null
    if (!this.#rooms.has(room) && room.includes('/')) this.oddities.add('room-name-slash', at, room)
    this.#rooms.add(room)
    return room
  }

  /** A room that a day lists without a session. */
  emptyRoom(name: string | null, at: string, day: string | null): void {
    const room = this.room(name, at)
    if (room) this.#empty.add(room)
    this.oddities.add('room-unused', at, [room, day].filter(Boolean).join(', '))
  }

  track(name: string | null, at: string): string | null {
    const track = name && oneLine(name, at, this.oddities, 160)
    if (track) this.#tracks.add(track)
    return track || null
  }

  add(given: GivenSession): void {
    const { at } = given
    const official = oneLine(given.title ?? '', at, this.oddities)
    const title = official || this.#describe(given)
    const standing = standingOf(given.state ?? null, at, this.oddities)
    if (standing === 'not-accepted') return this.oddities.add('not-accepted', at, `${title} (${given.state})`)
    if (!official) this.oddities.add('no-title', at, title)
    if (standing === 'cancelled') this.oddities.add('cancelled', at, title)

    const texts = (given.texts ?? []).map((text) => (text ? paragraphs(text, at, this.oddities) : null))
    const abstract = joined(...texts)
    if ('summary' in given ? !given.summary?.trim() : abstract === null) this.oddities.add('no-abstract', at, title)
    if (given.says?.language && !given.language) this.oddities.add('no-language', at, title)
    if (given.links) this.oddities.add('links-left-out', at, title)
    const room = this.room(given.room ?? null, at)
    if (room === null) this.oddities.add('no-room', at, title)
    const { startsAt, endsAt } = this.#span(given, title)
    const people = this.#roles(given)
    const session: SourceSession = {
      ...this.#identity(given, title),
      at,
      title,
      titleOfficial: official !== '',
      abstract,
      type: typeOf(given.type ?? null, at, this.oddities),
      language: languageOf(given.language ?? null, at, this.oddities),
      cancelled: standing === 'cancelled',
      day: given.day ?? (startsAt ? wallClock(startsAt, this.clock.zone).day : null),
      startsAt,
      endsAt,
      room,
      track: this.track(given.track ?? null, at),
      people,
    }
    this.#sameTalk(session)
    this.#sessions.push(session)
  }

  /** The programme; what concerns all of it is named here. */
  finish(of: Pick<ProgrammeFile, 'title' | 'version' | 'timeZone'>): ProgrammeFile {
    if (this.#sessions.length === 0) throw new UnreadableFile('no-sessions')
    if (this.#uuids > 0 && this.#otherGuids > 0)
      this.oddities.add('guids-mixed', 'file', `${this.#uuids} UUID, ${this.#otherGuids} other`)
    const peopled = this.#sessions.some((each) => each.people.length > 0)
    if (!peopled) this.oddities.add('no-people-at-all', 'file', `${this.#sessions.length}`)
    for (const { at, title, people } of this.#sessions)
      if (peopled && people.length === 0) this.oddities.add('no-people', at, title)
    const used = new Set(this.#sessions.map(({ room }) => room))
    for (const room of this.#rooms)
      if (!used.has(room) && !this.#empty.has(room)) this.oddities.add('room-unused', 'file', room)
    const { people, keyOf, personIds } = this.people.finish(
      this.#sessions.map((each) => each.people.map(({ person }) => person)),
    )
    const sessions = this.#sessions.map((session) => ({ ...session, people: oncePerPerson(session.people, keyOf) }))
    return {
      dialect: this.dialect,
      ...of,
      rooms: [...this.#rooms],
      tracks: [...this.#tracks],
      sessions,
      people,
      personIds,
      // Where nobody is named in any session, everybody takes part in the whole.
      peopleInNoSession: peopled ? [] : people.map(({ key }) => key),
      oddities: this.oddities.list(),
    }
  }

  /** Words for a session that has no title: what it says of itself first, else where it is. */
  #describe({ at, texts = [], room }: GivenSession): string {
    const said = texts.flatMap((text) => (text ? (paragraphs(text, at, this.oddities) ?? []) : []))[0]
    return (
      oneLine(said?.split('\n')[0] ?? '', at, this.oddities, 120) ||
      ['Untitled session', room].filter(Boolean).join(', ')
    )
  }

  #identity({ at, id, guid = null, startsAt }: GivenSession, title: string): { key: string; guid: string | null } {
    const known = uuidOf(guid)
    if (known) this.#uuids += 1
    else if (guid) {
      this.#otherGuids += 1
      this.oddities.add('guid-not-uuid', at, guid)
    }
    if (guid) {
      const first = this.#guids.get(guid)
      if (first !== undefined) this.oddities.add('duplicate-guid', at, `${guid} (${first})`)
      else this.#guids.set(guid, at)
    }
    if (!id && !guid) this.oddities.add('no-id', at, title)
    const wanted = id || guid || `${title} ${startsAt?.toISOString() ?? ''}`
    const first = this.#keys.get(wanted)
    if (first !== undefined && id) this.oddities.add('duplicate-id', at, `${id} (${first})`)
    // The same id twice is kept twice: told apart by when it is, so that the next file finds both again.
    let key = wanted
    for (let copy = 2; this.#keys.has(key); copy += 1)
      key = copy === 2 ? `${wanted} ${startsAt?.toISOString() ?? 'again'}` : `${wanted} ${copy}`
    this.#keys.set(key, at)
    return { key, guid: known }
  }

  #span(
    { at, day, days, startsAt, endsAt }: GivenSession,
    title: string,
  ): { startsAt: Date | null; endsAt: Date | null } {
    if (!startsAt) {
      this.oddities.add('no-time', at, days ? `${title}, ${day} – ${days}` : title)
      return { startsAt: null, endsAt: null }
    }
    if (!endsAt) {
      this.oddities.add('no-end', at, title)
      return { startsAt, endsAt: null }
    }
    const length = endsAt.getTime() - startsAt.getTime()
    if (length <= 0) {
      this.oddities.add(
        length < 0 ? 'end-before-start' : 'no-length',
        at,
        `${title}: ${iso(startsAt)} – ${iso(endsAt)}`,
      )
      return { startsAt, endsAt: null }
    }
    if (length > A_DAY) this.oddities.add('very-long', at, title)
    return { startsAt, endsAt }
  }

  #roles({ people = [] }: GivenSession): SourceRole[] {
    const roles = people.flatMap((given) => {
      const person = this.people.add(given)
      if (person === null) return []
      return [
        {
          person,
          role: roleOf(given.role ?? null, given.at, this.oddities),
          title: given.title ? oneLine(given.title, given.at, this.oddities, 300) || null : null,
          organisation: given.organisation ? oneLine(given.organisation, given.at, this.oddities, 300) || null : null,
        },
      ]
    })
    return roles
  }

  #sameTalk({ at, title, startsAt, people }: SourceSession): void {
    // Breaks come again and again; a talk with the same people should not.
    if (people.length === 0) return
    const same = `${title} ${people
      .map(({ person }) => person)
      .sort()
      .join()}`
    const first = this.#titles.get(same)
    if (first !== undefined)
      this.oddities.add('same-talk-twice', at, `${title}, ${startsAt ? iso(startsAt) : ''} (${first})`)
    else this.#titles.set(same, at)
  }
}

function oncePerPerson(people: SourceRole[], keyOf: (key: string) => string): SourceRole[] {
  const roles = new Map<string, SourceRole>()
  for (const role of people) {
    const person = keyOf(role.person)
    if (!roles.has(person)) roles.set(person, { ...role, person })
  }
  return [...roles.values()]
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 16).replace('T', ' ')
}
