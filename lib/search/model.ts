import type { ArticleKind, QuoteKind, SessionType } from '@/lib/platform/db/generated/enums'
import type { EditionRef } from '@/lib/editions/model'
import type { Operator } from './question'
import type { Facet, Kind, SearchState } from './state'

export interface Group<Hit> {
  /** All that fit, of which `hits` are the first. */
  total: number
  hits: Hit[]
}

/** A piece of a text; those that were asked for are marked. */
export interface Piece {
  text: string
  marked: boolean
}

export interface PersonHit {
  id: string
  slug: string
  name: string
  country: string | null
  /** The spelling that was found, where it is another than the preferred one and may be shown. */
  foundAs: string | null
  title: string | null
  organisation: string | null
}

export interface SessionHit {
  id: string
  slug: string
  title: string
  type: SessionType
  day: Date | null
  edition: EditionRef
  speakers: string[]
}

export interface ArticleHit {
  id: string
  slug: string
  kind: ArticleKind
  headline: string
  standfirst: string
  firstPublishedAt: Date
  /** The paragraph that says most of what was asked for, where one does. */
  passage: Piece[] | null
}

/** What somebody said, or what a story reports of it. */
export interface SaidHit {
  id: string
  kind: QuoteKind
  text: Piece[]
  /** Who spoke, where only that is known. */
  label: string | null
  session: { slug: string; title: string } | null
}

/** What one person said at one edition. */
export interface SaidAtEdition {
  edition: EditionRef | null
  office: { title: string | null; organisation: string | null } | null
  /** How many of the quotes of this person at this edition fit. */
  total: number
  quotes: SaidHit[]
  /** Paragraphs about it in which this person speaks or is spoken of, where no quote says it. */
  passages: { slug: string; headline: string; passage: Piece[] }[]
}

export interface SaidBy {
  /** Null when the speakers of these words are not known by name. */
  speaker: { slug: string; name: string } | null
  total: number
  editions: SaidAtEdition[]
}

export interface Choice {
  value: string
  label: string
  count: number
}

/** What a search can be narrowed to, with how many would then be found. */
export type Facets = Record<Facet, Choice[]>

/** What may help when nothing fits. */
export interface Help {
  /** The question with misprints mended, where that finds something. */
  mended: string | null
  /** What is found when one narrowing is left out. */
  wider: { without: Facet | 'type' | Operator; state: SearchState; count: number }[]
  nearest: PersonHit[]
}

/** A page of search: the best of each kind, or one kind in full. */
export interface SearchResults {
  kinds: Record<Kind, number>
  facets: Facets
  people: PersonHit[]
  sessions: SessionHit[]
  articles: ArticleHit[]
  said: SaidBy[]
  /** Where the next page of one kind begins, as an address has it. */
  next: string | null
  /** What was typed behind an operator and is nothing that the portal knows. */
  unknown: { name: Operator; value: string }[]
  /** True where only words were asked for that say nothing. */
  saysNothing: boolean
  /** The question with misprints mended, where it found nothing but people whose names sound like it. */
  mended: string | null
  /** When nothing was found. */
  help: Help | null
}
