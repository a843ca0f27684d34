import { isUuid } from '@/lib/core/uuid'
import { MediaRight } from '@/lib/platform/db/generated/enums'

/** What a picture may lack; `confirmation`: nobody has looked at what its file told. */
export const LACKS = ['credit', 'right', 'alt', 'confirmation'] as const
export const SHELVES = ['pictures', 'documents', 'deleted'] as const
export type Lack = (typeof LACKS)[number]
export type Shelf = (typeof SHELVES)[number]

/** What the library shows, as its address says it. */
export interface LibraryFilter {
  words: string
  shelf: Shelf
  /** The slug of an edition. */
  edition: string | null
  /** A speaker's id. */
  person: string | null
  right: MediaRight | 'expired' | null
  lacks: Lack | null
  /** The entry from which the page goes on: what is older than it, or newer. */
  olderThan: string | null
  newerThan: string | null
}

const NO_FILTER: LibraryFilter = {
  words: '',
  shelf: 'pictures',
  edition: null,
  person: null,
  right: null,
  lacks: null,
  olderThan: null,
  newerThan: null,
}

type Params = Partial<Record<string, string | string[]>>

/** Reads a filter from an address. What it does not know is left out: an old link still shows a list. */
export function libraryFilter(params: Params): LibraryFilter {
  const text = (name: string) => {
    const value = params[name]
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 200) : ''
  }
  const id = (name: string) => (isUuid(text(name)) ? text(name) : null)
  return {
    words: text('q'),
    shelf: oneOf(SHELVES, text('shelf')) ?? 'pictures',
    edition: text('edition') || null,
    person: id('person'),
    right: oneOf([...Object.values(MediaRight), 'expired' as const], text('right')),
    lacks: oneOf(LACKS, text('lacks')),
    olderThan: id('before'),
    newerThan: id('after'),
  }
}

/** The filter as the query of an address, without its page. */
export function libraryQuery(filter: LibraryFilter): Record<string, string> {
  const { words, shelf, edition, person, right, lacks } = filter
  const named = { q: words, shelf: shelf === 'pictures' ? null : shelf, edition, person, right, lacks }
  return Object.fromEntries(Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

export function isFiltered({ olderThan: _, newerThan: __, shelf: ___, ...filter }: LibraryFilter): boolean {
  return Object.entries(filter).some(([name, value]) => value !== NO_FILTER[name as keyof LibraryFilter])
}

function oneOf<Value extends string>(known: readonly Value[], value: string): Value | null {
  return known.find((each) => each === value) ?? null
}
