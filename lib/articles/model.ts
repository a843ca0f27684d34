import type { ArticleKind, CorrectionKind } from '@/lib/platform/db/generated/enums'
import type { Picture } from '@/lib/media/model'
import type { Office, QuoteView } from '@/lib/quotes/model'
import type { ArticleContent, Byline } from './content'

export interface EditionRef {
  slug: string
  number: number
  year: number
  city: string | null
  /** The abbreviation of the series, such as WPC. */
  series: string
}

/** An article in a list. */
export interface ArticleCard {
  id: string
  slug: string
  kind: ArticleKind
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  bylines: Byline[]
  firstPublishedAt: Date
  lastPublishedAt: Date
  lead: Picture | null
  editions: EditionRef[]
}

/** An article with all of its text, for those who take it elsewhere. */
export interface FullArticle extends ArticleCard {
  content: ArticleContent
  pictures: Map<string, Picture>
  quotes: Map<string, QuoteView>
}

export interface PublishedCorrection {
  id: string
  kind: CorrectionKind
  note: string
  at: Date
  /** Null when the story was retracted. */
  article: { slug: string; headline: string } | null
}

/** An article on its own page: the live revision with everything it is joined to. */
export interface ArticlePage extends ArticleCard {
  content: ArticleContent
  /** By media asset id. */
  pictures: Map<string, Picture>
  /** By quote id. */
  quotes: Map<string, QuoteView>
  sessions: { id: string; slug: string; title: string; day: Date | null; edition: EditionRef }[]
  speakers: { id: string; slug: string; name: string; quoted: boolean; office: Office | null }[]
  topics: { slug: string; name: string }[]
  organisations: { id: string; slug: string; name: string }[]
  corrections: { kind: CorrectionKind; note: string; at: Date }[]
  translations: { slug: string; language: string; headline: string }[]
}
