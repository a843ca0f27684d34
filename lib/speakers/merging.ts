import { z } from 'zod'

/** What of two records can have only one value, so that somebody has to choose. */
export const MERGE_FIELDS = [
  'name',
  'sortName',
  'givenName',
  'familyName',
  'honorific',
  'style',
  'country',
  'wikidataId',
  'website',
  'biography',
  'portraitId',
] as const

export type MergeField = (typeof MERGE_FIELDS)[number]

const text = z.string().nullable()

export const mergeFields = z.object({
  ...{ name: z.string(), sortName: z.string(), givenName: text, familyName: text, honorific: text, style: text },
  ...{ country: text, wikidataId: text, website: text, biography: text, portraitId: text },
})

export type MergeFields = z.infer<typeof mergeFields>

/** What the record that stays says afterwards. A gap is filled from the other, whatever was chosen. */
export function mergedFields(kept: MergeFields, merged: MergeFields, fromMerged: readonly MergeField[]): MergeFields {
  const choose = <Field extends MergeField>(field: Field) =>
    [field, (fromMerged.includes(field) ? merged[field] : null) ?? kept[field] ?? merged[field]] as const
  return mergeFields.parse(Object.fromEntries(MERGE_FIELDS.map(choose)))
}

const appearance = z.object({
  id: z.string(),
  editionId: z.string(),
  sessionId: text,
  role: z.string(),
  attendance: z.string(),
  position: z.number(),
  title: text,
  organisationName: text,
  organisationId: text,
})

const variant = z.object({
  id: z.string(),
  value: z.string(),
  language: text,
  kind: z.string(),
  searchOnly: z.boolean(),
})

/** All that it takes to part two records again. Stored as JSON with the merge: what is added later needs a default. */
export const beforeMerge = z.object({
  kept: mergeFields,
  merged: mergeFields,
  /** What the kept record said right afterwards: only what it still says is taken back. */
  after: mergeFields,
  mergedSlug: z.string(),
  /** Rows that were handed over, by id. */
  appearanceIds: z.array(z.string()),
  variantIds: z.array(z.string()),
  officeIds: z.array(z.string()),
  askedQuoteIds: z.array(z.string()),
  /** The spelling under which the merged record was known, where it was added. */
  addedVariantId: text,
  /** Rows that both had: the merged record's was dropped. */
  foldedAppearances: z.array(appearance),
  foldedVariants: z.array(variant),
  /** Quotes that were handed over, and the appearance of each before. */
  quotes: z.array(z.object({ id: z.string(), appearanceId: text })),
  /** Stories that named the merged record; `kept` is whether (and how) they named the other too. */
  articles: z.array(z.object({ id: z.string(), quoted: z.boolean(), kept: z.boolean().nullable() })),
  /** Pictures that said that the merged record is in them; `both`: the other one too. Merges of earlier days knew none. */
  pictures: z.array(z.object({ assetId: z.string(), both: z.boolean() })).default([]),
  /** Other people of whom somebody had said that they are not the merged record. */
  namesakes: z.array(z.object({ otherId: z.string(), note: text, at: z.string(), byId: text })),
  /** Records that had been merged into the merged one before. */
  earlierIds: z.array(z.string()),
  paths: z.array(z.string()),
})

export type BeforeMerge = z.infer<typeof beforeMerge>
