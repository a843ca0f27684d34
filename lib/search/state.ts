import { publicPath } from '@/lib/core/public-paths'
import { SLUG_PATTERN } from '@/lib/core/slug'
import { cleanQuery } from './question'

/** What is found as a whole. */
export const KINDS = ['speaker', 'session', 'article', 'quote'] as const
export type Kind = (typeof KINDS)[number]

export const SORTS = ['relevance', 'date'] as const
export type Sort = (typeof SORTS)[number]

/** By what readers narrow a search, beside the operators in the question itself. */
export const FACETS = ['edition', 'year', 'speaker', 'topic', 'country', 'language'] as const
export type Facet = (typeof FACETS)[number]

/** A search as its address has it: all of it, so that it can be sent to somebody. */
export interface SearchState {
  q: string
  type: Kind | null
  sort: Sort
  /** Slugs, a year, a country's or a language's code. */
  narrowed: Partial<Record<Facet, string>>
  /** Where the last page ended. */
  after: string | null
}

const FORMS: Record<Facet, RegExp> = {
  edition: SLUG_PATTERN,
  year: /^[12]\d{3}$/,
  speaker: SLUG_PATTERN,
  topic: SLUG_PATTERN,
  country: /^[A-Z]{2}$/,
  language: /^[a-z]{2,3}$/,
}

/** The search of an address; what cannot be part of one is left out. */
export function searchState(query: Record<string, string | string[] | undefined>): SearchState {
  const one = (name: string) => {
    const value = query[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const narrowed = FACETS.flatMap((facet) => (FORMS[facet].test(one(facet)) ? [[facet, one(facet)]] : []))
  return {
    q: cleanQuery(one('q')),
    type: KINDS.find((kind) => kind === one('type')) ?? null,
    sort: SORTS.find((sort) => sort === one('sort')) ?? 'relevance',
    narrowed: Object.fromEntries(narrowed) as SearchState['narrowed'],
    after: one('after') || null,
  }
}

/** The address of a search, which the same state is read from. */
export function searchAddress({ q, type, sort, narrowed, after }: SearchState): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (type) query.set('type', type)
  for (const facet of FACETS) if (narrowed[facet]) query.set(facet, narrowed[facet])
  if (sort !== 'relevance') query.set('sort', sort)
  if (after) query.set('after', after)
  return `${publicPath.search}${query.size > 0 ? `?${query}` : ''}`
}

/** The same search from its first page on, with something changed. */
export function changed(state: SearchState, change: Partial<SearchState>): SearchState {
  return { ...state, after: null, ...change }
}

export function narrowedTo(state: SearchState, facet: Facet, value: string | undefined): SearchState {
  return changed(state, { narrowed: { ...state.narrowed, [facet]: value } })
}

/** Whether anything is asked for at all. */
export function asksForSomething({ q, type, narrowed }: SearchState): boolean {
  return q !== '' || type !== null || FACETS.some((facet) => narrowed[facet] !== undefined)
}
