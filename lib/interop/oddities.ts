/** Everything that files do which a programme should not: each is named in the report, with what was done about it. */
export const ODDITY_CODES = [
  'other-encoding',
  'control-characters',
  'too-long',
  'line-ends',
  'html-in-text',
  'several-languages',
  'no-version',
  'no-time-zone',
  'unknown-time-zone',
  'zone-by-other-name',
  'other-time-zone',
  'offset-differs',
  'offset-not-of-edition',
  'times-without-zone',
  'times-in-utc',
  'clock-change',
  'no-day-bounds',
  'conference-days-differ',
  'outside-edition-days',
  'no-date',
  'no-time',
  'unreadable-time',
  'ambiguous-date',
  'hour-24',
  'after-midnight',
  'day-differs',
  'start-differs',
  'end-differs',
  'end-before-start',
  'no-length',
  'very-long',
  'no-end',
  'no-title',
  'no-id',
  'id-not-a-number',
  'duplicate-id',
  'duplicate-guid',
  'guid-not-uuid',
  'guids-mixed',
  'same-talk-twice',
  'no-abstract',
  'no-language',
  'unknown-language',
  'unknown-type',
  'no-room',
  'unknown-room',
  'room-guid-twice',
  'room-unused',
  'room-name-slash',
  'room-differs',
  'several-rooms',
  'no-people',
  'no-people-at-all',
  'unknown-person',
  'person-without-name',
  'person-without-id',
  'person-id-not-a-number',
  'two-names-one-id',
  'one-name-two-ids',
  'name-turned',
  'family-name-first',
  'person-in-no-session',
  'people-without-sessions',
  'tagline-not-split',
  'e-mail-left-out',
  'attendees-left-out',
  'links-left-out',
  'not-accepted',
  'unknown-state',
  'cancelled',
  'service-session',
  'categories-by-id',
  'questions-empty',
  'no-stamp',
  'escaped-commas',
  'several-calendars',
  'repeats',
  'unknown-zone-id',
  'zone-not-defined',
  'lines-skipped',
  'column-ignored',
  'row-too-long',
  'names-parted',
  'empty-rows',
  'rows-joined',
  'role-unknown',
] as const

export type OddityCode = (typeof ODDITY_CODES)[number]

export interface OddPlace {
  /** The line or path. */
  at: string
  /** What stands there, in the file's own words; short. */
  found: string | null
}

/** One kind of oddity with all its places; a hostile file cannot make the list longer than can be read. */
export interface Oddity {
  code: OddityCode
  count: number
  places: OddPlace[]
}

const ONCE = new Set<OddityCode>(['html-in-text', 'line-ends', 'control-characters'])
const MOST_PLACES = 300
const LONGEST_FOUND = 120

export class Oddities {
  readonly #found = new Map<OddityCode, Oddity>()

  add(code: OddityCode, at: string, found: string | null = null): void {
    const oddity = this.#found.get(code) ?? { code, count: 0, places: [] }
    // Several fields of one session may break the same rule: it is one place.
    const last = oddity.places.at(-1)
    if (last?.at === at && (found === null || last.found === shorten(found) || ONCE.has(code))) return
    oddity.count += 1
    if (oddity.places.length < MOST_PLACES) oddity.places.push({ at, found: found && shorten(found) })
    this.#found.set(code, oddity)
  }

  count(code: OddityCode): number {
    return this.#found.get(code)?.count ?? 0
  }

  /** In the order of the codes: what concerns the whole file first. */
  list(): Oddity[] {
    return ODDITY_CODES.flatMap((code) => this.#found.get(code) ?? [])
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND - 1)}…` : line
}
