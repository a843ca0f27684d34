import { z } from 'zod'
import type { EditorialVerb } from '@/lib/editorial/transitions'
import type { ArticleKind, CorrectionKind } from '@/lib/platform/db/generated/enums'
import type { Picture } from '@/lib/media/model'
import type { Office, QuoteView } from '@/lib/quotes/model'
import type { ArticleContent, Byline } from './content'

/** A line of a story's history: an editor's verb, what its plan came to, or the beginning. */
export type StepVerb =
  | Exclude<EditorialVerb, 'save' | 'correct' | 'share-preview'>
  | CorrectingVerb
  | 'create'
  | 'publish-planned'
  | 'plan-failed'

/** What a change to a published story is called; each is a public note of its own kind. */
export type CorrectingVerb = Exclude<CorrectionKind, 'retraction'>

/** Why a plan could not be kept, as its status row holds it. */
export const planFailure = z.object({
  publishAt: z.string(),
  publishZone: z.string(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })),
})
export type PlanFailure = z.infer<typeof planFailure>

/** What stands between a story and its readers, as the desk shows it. */
export interface Standing {
  published: boolean
  plan: { publishAt: Date; zone: string; revision: number } | null
  /** Why the last plan was not kept, until somebody decides anew. */
  failure: PlanFailure | null
  embargo: { until: Date; reason: string } | null
  editionZone: string | null
}

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

/** A full article with what it is about, as feeds tell it. */
export interface FeedArticle extends FullArticle {
  topics: { slug: string; name: string }[]
  sessions: { slug: string; title: string; edition: string }[]
  speakers: { slug: string; name: string }[]
}

/** What readers are told of a change. */
export interface Correction {
  kind: CorrectionKind
  note: string
  at: Date
  /** The words that stood there before and those of now, a line for each spot, where the editor shows them. */
  oldText: string | null
  newText: string | null
}

export interface PublishedCorrection extends Correction {
  id: string
  /** Null when the story was retracted. */
  article: { slug: string; headline: string; language: string } | null
}

/** An article on its own page: the live revision with everything it is joined to. */
export interface ArticlePage extends ArticleCard {
  content: ArticleContent
  /** By media asset id. */
  pictures: Map<string, Picture>
  /** By quote id. */
  quotes: Map<string, QuoteView>
  sessions: {
    id: string
    slug: string
    title: string
    day: Date | null
    timeZone: string | null
    edition: EditionRef
  }[]
  speakers: { id: string; slug: string; name: string; quoted: boolean; office: Office | null }[]
  topics: { slug: string; name: string }[]
  organisations: { id: string; slug: string; name: string }[]
  corrections: Correction[]
  /** The story in other languages, and what each is to this one. */
  translations: {
    slug: string
    language: string
    headline: string
    relation: 'original' | 'translation' | 'sibling'
  }[]
}
