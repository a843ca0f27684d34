import type { ArticleContent, Dateline } from '@/lib/articles/content'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'

/** A paragraph (words with marks, see markup.ts) or another kind of block. */
export type StoryBlock = string | { heading: string } | { list: string[] } | { picture: string; caption: string | null }

/** A story of the demo world as its author writes it: names instead of ids, marked-up words instead of nodes. */
export interface Story {
  slug: string
  kind: ArticleKind
  /** The number of the edition that it mainly belongs to. */
  edition: number | null
  publishedAt: string
  kicker: string
  headline: string
  standfirst: string
  dateline?: Dateline
  /** The name of the ornament at the top. */
  lead: { picture: string; caption: string | null }
  body: StoryBlock[]
  /** By the name that the words carry in the body. */
  quotes?: Record<string, StoryQuote>
  origins: { kind: 'source' | 'release' | 'first_publisher'; name: string; source: string | null }[]
  closing?: NonNullable<ArticleContent['closing']>
  /** Further editions and sessions that it covers without naming them in a link. */
  editions?: number[]
  sessions?: string[]
  topics: string[]
}

export interface StoryQuote {
  kind: 'direct' | 'partial'
  speaker: string
  session: string
  askedBy?: { speaker: string; label: string }
  source: { name: string; id: string }
}
