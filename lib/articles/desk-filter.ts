import { isUuid } from '@/lib/core/uuid'
import { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'

export const DESK_VIEWS = ['mine', 'waiting', 'late'] as const
export type DeskView = (typeof DESK_VIEWS)[number]

/** By what a list of stories runs, newest first but for the one that says otherwise. */
export const DESK_SORTS = ['saved', 'saved-oldest', 'created'] as const
export type DeskSort = (typeof DESK_SORTS)[number]

/** What a list of the desk shows, as its address says it. */
export interface DeskFilter {
  view: DeskView | null
  state: ArticleState | null
  kind: ArticleKind | null
  /** The slug of an edition. */
  edition: string | null
  /** A user id. */
  author: string | null
  words: string
  sort: DeskSort
}

export const NO_FILTER: DeskFilter = {
  view: null,
  state: null,
  kind: null,
  edition: null,
  author: null,
  words: '',
  sort: 'saved',
}

type Params = Partial<Record<string, string | string[]>>

/** Reads a filter from an address. What it does not know is left out: an old link still shows a list. */
export function deskFilter(params: Params): DeskFilter {
  const text = (name: string) => {
    const value = params[name]
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 200) : ''
  }
  const author = text('author')
  return {
    view: oneOf(DESK_VIEWS, text('view')),
    state: oneOf(Object.values(ArticleState), text('state')),
    kind: oneOf(Object.values(ArticleKind), text('kind')),
    edition: text('edition') || null,
    author: isUuid(author) ? author : null,
    words: text('q'),
    sort: oneOf(DESK_SORTS, text('sort')) ?? 'saved',
  }
}

/** The address of a list; `after` is where its page begins. */
export function deskHref(filter: Partial<DeskFilter>, after?: string): string {
  const { view, state, kind, edition, author, words, sort } = { ...NO_FILTER, ...filter }
  const named = { view, state, kind, edition, author, q: words, sort: sort === 'saved' ? null : sort, after }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(named)) if (value) query.set(name, value)
  return query.size > 0 ? `/desk?${query.toString()}#stories` : '/desk'
}

export function isFiltered(filter: DeskFilter): boolean {
  return deskHref({ ...filter, sort: 'saved' }) !== '/desk'
}

/** A place in a list: the last line of the page before, by its moment and its id. */
export interface Cursor {
  at: Date
  id: string
}

export function cursorText({ at, id }: Cursor): string {
  return `${at.getTime()}_${id}`
}

/** The place that an address names; null for what is none, which means the beginning. */
export function cursorOf(value: string | string[] | undefined): Cursor | null {
  const [, ms, id] = (typeof value === 'string' && /^(\d{1,15})_([0-9a-f-]{36})$/.exec(value)) || []
  return ms && id && isUuid(id) ? { at: new Date(Number(ms)), id } : null
}

function oneOf<T extends string>(known: readonly T[], value: string): T | null {
  return known.find((each) => each === value) ?? null
}
