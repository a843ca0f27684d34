import { SLUG_PATTERN } from '@/lib/core/slug'
import type { AppearanceRole, Attendance, NameVariantKind, SessionType } from '@/lib/platform/db/generated/enums'
import type { EditionRef } from '@/lib/editions/model'
import type { Picture } from '@/lib/media/model'

/** Title and organisation as of one appearance. */
export interface OfficeHeld {
  title: string | null
  organisation: string | null
}

/** An office with its days as far as they are known: "2019", "2019-05" or "2019-05-12". */
export interface OfficeWithDays extends OfficeHeld {
  organisationSlug: string | null
  since: string | null
  until: string | null
}

export interface Appearance extends OfficeHeld {
  role: AppearanceRole
  attendance: Attendance
  organisationSlug: string | null
  /** Null when no source names the session. */
  session: { slug: string; title: string; type: SessionType; day: Date | null } | null
}

/** A speaker in a list. */
export interface SpeakerCard {
  slug: string
  name: string
  sortName: string
  country: string | null
  /** The office of the last appearance within the list's bounds that names one. */
  office: OfficeHeld | null
}

/** A speaker among those of one edition or one organisation, with the appearances there. */
export interface SpeakerAtEdition extends SpeakerCard {
  appearances: Appearance[]
}

/** What one edition saw of a speaker. */
export interface EditionAppearances {
  edition: EditionRef
  appearances: Appearance[]
}

export interface SpeakerPage extends SpeakerCard {
  id: string
  honorific: string | null
  /** How the person is addressed. */
  style: string | null
  /** What the person was and is, whenever that was: the one begun last first. */
  offices: OfficeWithDays[]
  biography: string | null
  wikidataId: string | null
  website: string | null
  portrait: Picture | null
  /** Other spellings and scripts that may be shown. */
  nameVariants: { value: string; language: string | null; kind: NameVariantKind }[]
  /** The newest edition first. */
  editions: EditionAppearances[]
}

export interface DirectoryFilter {
  country?: string
  /** The slug of an edition. */
  edition?: string
  letter?: string
  role?: AppearanceRole
  /** The slug of an organisation. */
  organisation?: string
}

export interface Directory {
  speakers: SpeakerCard[]
  /** How many speakers each choice would show, the other filters kept. */
  countries: { code: string; count: number }[]
  editions: (EditionRef & { count: number })[]
  roles: { role: AppearanceRole; count: number }[]
  organisations: { slug: string; name: string; count: number }[]
  letters: { letter: string; count: number }[]
}

/** The letter that a name stands under: without accents, in capitals. What is no letter stands under "#". */
export function initialOf(sortName: string): string {
  const first = /\p{L}|\p{N}/u.exec(sortName.normalize('NFD'))?.[0] ?? ''
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#'
}

/** Speakers under their letters, in the order given. */
export function byInitial<S extends { sortName: string }>(speakers: readonly S[]): { letter: string; speakers: S[] }[] {
  const groups = new Map<string, S[]>()
  for (const speaker of speakers) {
    const letter = initialOf(speaker.sortName)
    groups.set(letter, [...(groups.get(letter) ?? []), speaker])
  }
  return [...groups].map(([letter, group]) => ({ letter, speakers: group }))
}

/** The order of a directory: by name in the way of an index, accents and case aside. */
export function byName(a: { sortName: string; slug: string }, b: { sortName: string; slug: string }): number {
  return NAMES.compare(a.sortName, b.sortName) || (a.slug < b.slug ? -1 : 1)
}

const NAMES = new Intl.Collator('en')

/** The first of the appearances, newest first, that names an office. */
export function latestOffice(newestFirst: readonly OfficeHeld[]): OfficeHeld | null {
  const held = newestFirst.find(({ title, organisation }) => title ?? organisation)
  return held ? { title: held.title, organisation: held.organisation } : null
}

/** The office begun last first; of which nobody knows the beginning, last. */
export function lastBegunFirst(a: { since: string | null }, b: { since: string | null }): number {
  if (a.since === null || b.since === null) return Number(a.since === null) - Number(b.since === null)
  return a.since === b.since ? 0 : a.since < b.since ? 1 : -1
}

const ROLES = [
  'moderator',
  'chair',
  'host',
  'keynote',
  'speaker',
  'panellist',
  'discussant',
] as const satisfies AppearanceRole[]

/** The filters that an address asks for; what cannot be one is left out. */
export function directoryFilter(query: Record<string, string | string[] | undefined>): DirectoryFilter {
  const one = (name: string, form: RegExp) => {
    const value = query[name]
    return typeof value === 'string' && form.test(value) ? value : undefined
  }
  return {
    country: one('country', /^[A-Z]{2}$/),
    edition: one('edition', SLUG_PATTERN),
    organisation: one('organisation', SLUG_PATTERN),
    role: ROLES.find((role) => role === query.role),
    letter: one('letter', /^(\p{Lu}|#)$/u),
  }
}

/** A person whom a story may name, with the office as of its session or edition. */
export interface SuggestedSpeaker {
  id: string
  name: string
  /** The latest office where the person was not at the edition; null where none is known. */
  office: { title: string | null; organisation: string | null; year: number; ofTheDay: boolean } | null
}
