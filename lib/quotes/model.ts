import { SLUG_PATTERN } from '@/lib/core/slug'
import type { EditionRef } from '@/lib/editions/model'
import type { Attendance, QuoteKind, Verification } from '@/lib/platform/db/generated/enums'

/** A speaker's office as of one day. */
export interface Office {
  title: string | null
  organisation: string | null
  attendance: Attendance
}

/** A quote with everything that an attribution line links to. */
export interface QuoteView {
  id: string
  kind: QuoteKind
  language: string
  verification: Verification
  spokenOn: Date | null
  speaker: { slug: string; name: string } | null
  /** Who spoke when no name is known. */
  speakerLabel: string | null
  office: Office | null
  session: { slug: string; title: string } | null
  edition: { slug: string; number: number; year: number; city: string | null; series: string } | null
  askedBy: { slug: string; name: string } | null
  askedByLabel: string | null
}

/** A quote as the ledger lists it: with its words as printed and the stories that print them. */
export interface LedgerQuote extends QuoteView {
  text: string
  articles: { slug: string; headline: string; text: string; publishedAt: Date }[]
}

/** A quote on its own page, with each wording by source. */
export interface QuotePage extends LedgerQuote {
  versions: { text: string; language: string; sourceName: string; sourceUrl: string | null; checked: boolean }[]
  /** Of its session and of the stories that print it, by name. */
  topics: { slug: string; name: string }[]
}

/** A quote of the ledger that words on screen may be: what it says, who prints it, and how it is attributed. */
export interface KnownQuote {
  id: string
  kind: QuoteKind
  speakerId: string | null
  speakerLabel: string | null
  editionId: string | null
  sessionId: string | null
  askedById: string | null
  askedByLabel: string | null
  language: string
  verification: Verification
  momentMs: number | null
  unattributedReason: string | null
  text: string
  headlines: string[]
  /** The names behind the ids. */
  names: { id: string; label: string; hint: string | null }[]
}

/** What the ledger can be narrowed to. */
export interface LedgerChoices {
  speakers: { slug: string; name: string; count: number }[]
  editions: (EditionRef & { count: number })[]
  topics: { slug: string; name: string; count: number }[]
  /** Of the edition that the ledger is narrowed to; none while it is narrowed to none. */
  sessions: { slug: string; title: string; count: number }[]
}

/** What readers may narrow the ledger to, by the slugs and words of an address. */
export interface LedgerFilter {
  speaker?: string
  edition?: string
  /** At that edition: only together with one. */
  session?: string
  topic?: string
  q?: string
}

/** The filter of an address; what cannot be a slug is left out. */
export function ledgerFilter(query: Record<string, string | string[] | undefined>): LedgerFilter {
  const slug = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && SLUG_PATTERN.test(value) ? { [name]: value } : {}
  }
  const q = typeof query.q === 'string' ? query.q.trim() : ''
  const edition = slug('edition')
  const session = 'edition' in edition ? slug('session') : {}
  return { ...slug('speaker'), ...edition, ...session, ...slug('topic'), ...(q && { q }) }
}
