import { z } from 'zod'
import { languageTag } from '@/lib/core/language-tag'
import { SLUG_PATTERN } from '@/lib/core/slug'
import { isTimeZone } from '@/lib/core/time-zone'
import { storableText } from './blocks/inline'
import { ARTICLE_KINDS, TEMPLATE_NAMES } from './kinds/registry'
import { writtenContent } from './written-content'

/** A draft may lack a headline; publishing asks for one. */
const headline = storableText.trim().max(200)
const standfirst = storableText.trim().max(600)

/** As far as the database can count. */
const LAST_NUMBER = 2_147_483_647
const revisionNumber = z.int().min(1).max(LAST_NUMBER)

export const createArticleInput = z.strictObject({
  kind: z.enum(ARTICLE_KINDS),
  language: languageTag.default('en'),
  /** Left out: made from the headline. */
  slug: z.string().regex(SLUG_PATTERN, 'slug.pattern').max(100).optional(),
  editionId: z.uuid().nullable(),
  headline,
  standfirst,
  content: writtenContent,
})

/** What the form for a new story sends; an empty edition means none. */
export const createArticleForm = z.object({
  template: z.enum(TEMPLATE_NAMES),
  language: languageTag,
  headline: headline.min(1, 'headline.missing'),
  editionId: z
    .literal('')
    .transform(() => null)
    .or(z.uuid()),
})

export const saveDraftInput = z.strictObject({
  articleId: z.uuid(),
  /** The number of the revision that the text on screen grew from. */
  base: revisionNumber,
  headline,
  standfirst,
  content: writtenContent,
})

/** What the history's form sends. */
export const restoreRevisionForm = z.object({
  articleId: z.uuid(),
  number: z.coerce.number().pipe(revisionNumber),
  base: z.coerce.number().pipe(revisionNumber),
})

const articleId = z.uuid()
const shortNote = storableText.trim().max(500)
/** What readers or colleagues are told. */
const spokenNote = shortNote.min(1, 'note.missing')
/** The revision that the editor has seen and means. */
const revision = revisionNumber
const instant = z.iso.datetime({ error: 'time.missing' }).transform((text) => new Date(text))

export const articleInput = z.strictObject({ articleId })

const revisionName = storableText
  .trim()
  .max(80, 'revisionName.long')
  .transform((name) => name || null)
  .nullable()

export const nameRevisionInput = z.strictObject({
  articleId,
  number: revisionNumber,
  /** Empty or null takes the name away. */
  name: revisionName,
  /** The name that its author saw when naming it. */
  was: revisionName,
})

export const reviewArticleInput = z.strictObject({ articleId, revision, note: shortNote.nullable() })

export const askChangesInput = z.strictObject({ articleId, revision, note: spokenNote })

/** What readers are told of a change. */
const changeNote = {
  kind: z.enum(['correction', 'clarification', 'update', 'editors_note']),
  note: spokenNote,
  /** False: kept in the records, not shown to readers. */
  shown: z.boolean(),
  /** True: readers are also shown the words that stood there before, beside those of now. */
  compared: z.boolean().default(false),
}

/** The note that goes out with a planned update; a story that readers do not have yet has nothing to correct. */
export const plannedCorrection = z.strictObject(changeNote)

export type ChangeNote = z.output<typeof plannedCorrection>

export const scheduleArticleInput = z.strictObject({
  articleId,
  revision,
  publishAt: instant,
  /** The IANA zone by whose wall clock the time was chosen. */
  zone: z.string().refine(isTimeZone, 'zone.unknown'),
  correction: plannedCorrection.nullable().default(null),
})

export const embargoArticleInput = z.strictObject({
  articleId,
  /** Null lifts the embargo. */
  embargo: z.strictObject({ until: instant, reason: spokenNote }).nullable(),
})

export const publishArticleInput = z.strictObject({ articleId, revision })

/** The plan that a job was made for; a plan that was changed since is another one. */
export const publishPlannedInput = z.strictObject({ articleId, plannedRevision: revision, publishAt: instant })

export const correctArticleInput = z.strictObject({ articleId, revision, ...changeNote })

export const fileArticleInput = z.strictObject({
  articleId,
  revision,
  under: z.union([z.strictObject({ editionId: z.uuid() }), z.strictObject({ topicId: z.uuid() })]),
})

export const unpublishArticleInput = z.strictObject({ articleId, note: shortNote.nullable() })

export const retractArticleInput = z.strictObject({ articleId, note: spokenNote })

export const renameAddressInput = z.strictObject({
  articleId,
  slug: z.string().regex(SLUG_PATTERN, 'slug.pattern').max(100, 'slug.pattern'),
})

export const setLanguageInput = z.strictObject({
  articleId,
  language: languageTag,
  /** The story that this one was translated from; null: it is an original. */
  translationOfId: z.uuid().nullable(),
})

const LONGEST_PREVIEW_HOURS = 30 * 24

export const sharePreviewInput = z.strictObject({
  articleId,
  revision,
  hours: z.int().min(1).max(LONGEST_PREVIEW_HOURS),
})

export const revokePreviewInput = z.strictObject({ articleId, linkId: z.uuid() })

export type CreateArticleInput = z.input<typeof createArticleInput>
export type SaveDraftInput = z.input<typeof saveDraftInput>
export type PublishArticleInput = z.input<typeof publishArticleInput>
export type FileArticleInput = z.input<typeof fileArticleInput>
export type UnpublishArticleInput = z.input<typeof unpublishArticleInput>
export type ArticleInput = z.input<typeof articleInput>
export type NameRevisionInput = z.input<typeof nameRevisionInput>
export type ReviewArticleInput = z.input<typeof reviewArticleInput>
export type AskChangesInput = z.input<typeof askChangesInput>
export type ScheduleArticleInput = z.input<typeof scheduleArticleInput>
export type EmbargoArticleInput = z.input<typeof embargoArticleInput>
export type PublishPlannedInput = z.input<typeof publishPlannedInput>
export type CorrectArticleInput = z.input<typeof correctArticleInput>
export type RetractArticleInput = z.input<typeof retractArticleInput>
export type RenameAddressInput = z.input<typeof renameAddressInput>
export type SetLanguageInput = z.input<typeof setLanguageInput>
export type SharePreviewInput = z.input<typeof sharePreviewInput>
export type RevokePreviewInput = z.input<typeof revokePreviewInput>
