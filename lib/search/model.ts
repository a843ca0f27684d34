import type { ArticleKind, SessionType, QuoteKind } from '@/lib/platform/db/generated/enums'
import type { EditionRef } from '@/lib/editions/model'

export interface Group<Hit> {
  /** All that fit, of which `hits` are the first. */
  total: number
  hits: Hit[]
}

export interface PersonHit {
  slug: string
  name: string
  country: string | null
  /** The spelling that was found, where it is another than the preferred one and may be shown. */
  foundAs: string | null
  title: string | null
  organisation: string | null
}

export interface SessionHit {
  slug: string
  title: string
  type: SessionType
  day: Date | null
  edition: EditionRef
}

export interface ArticleHit {
  slug: string
  kind: ArticleKind
  headline: string
  standfirst: string
  firstPublishedAt: Date
}

export interface QuoteHit {
  id: string
  kind: QuoteKind
  text: string
  speaker: string | null
  speakerLabel: string | null
}

/** What a search found, people first. */
export interface SearchResults {
  people: Group<PersonHit>
  sessions: Group<SessionHit>
  articles: Group<ArticleHit>
  quotes: Group<QuoteHit>
}

const MOST_LETTERS = 200
const MOST_TERMS = 8

/** The question as it is asked and shown: one line, no characters that the database cannot hold, not endless. */
export function cleanQuery(input: string): string {
  const line = input
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return [...line].slice(0, MOST_LETTERS).join('').trim()
}

/** The words that must all be found; punctuation around a word does not count. */
export function searchTerms(query: string): string[] {
  const words = query.split(' ').map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  return [...new Set(words.filter(Boolean))].slice(0, MOST_TERMS)
}
