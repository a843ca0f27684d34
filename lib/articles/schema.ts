import { z } from 'zod'
import { SLUG_PATTERN } from '@/lib/core/slug'
import { storableText } from './blocks/inline'
import { articleContent } from './content'

/** A draft may lack a headline; publishing asks for one. */
const headline = storableText.trim().max(200)
const standfirst = storableText.trim().max(600)

export const createArticleInput = z.strictObject({
  kind: z.enum(['news', 'interview', 'analysis', 'opinion', 'statement', 'transcript', 'live_report']),
  language: z.string().min(2).max(35).default('en'),
  /** Left out: made from the headline. */
  slug: z.string().regex(SLUG_PATTERN, 'slug.pattern').max(100).optional(),
  editionId: z.uuid().nullable(),
  headline,
  standfirst,
  content: articleContent,
})

/** What the form for a new story sends; an empty edition means none. */
export const createArticleForm = z.object({
  kind: createArticleInput.shape.kind,
  headline: headline.min(1, 'headline.missing'),
  editionId: z
    .literal('')
    .transform(() => null)
    .or(z.uuid()),
})

export const saveDraftInput = z.strictObject({
  articleId: z.uuid(),
  /** The number of the revision that the text on screen grew from. */
  base: z.int().min(1),
  headline,
  standfirst,
  content: articleContent,
})

/** What the history's form sends. */
export const restoreRevisionForm = z.object({
  articleId: z.uuid(),
  number: z.coerce.number().int().min(1),
  base: z.coerce.number().int().min(1),
})

export const publishArticleInput = z.strictObject({
  articleId: z.uuid(),
  /** The revision that the editor has seen and means to publish. */
  revision: z.int().min(1),
})

export const unpublishArticleInput = z.strictObject({
  articleId: z.uuid(),
  note: storableText.trim().max(500).nullable(),
})

export type CreateArticleInput = z.input<typeof createArticleInput>
export type SaveDraftInput = z.input<typeof saveDraftInput>
export type PublishArticleInput = z.input<typeof publishArticleInput>
export type UnpublishArticleInput = z.input<typeof unpublishArticleInput>
