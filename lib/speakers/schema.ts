import { z } from 'zod'
import {
  baseVersion,
  line,
  optionalCountry,
  optionalLanguage,
  optionalLine,
  optionalPartialDay,
  optionalSlug,
  optionalText,
  optionalWebAddress,
} from '@/lib/editorial/fields'
import { NameVariantKind } from '@/lib/platform/db/generated/enums'
import { MERGE_FIELDS } from './merging'

const nameVariant = z.strictObject({
  value: line(200),
  language: optionalLanguage,
  kind: z.enum(NameVariantKind),
  searchOnly: z.boolean(),
})

const office = z
  .strictObject({
    title: optionalLine(),
    organisationName: optionalLine(),
    organisationId: z.uuid().nullable(),
    since: optionalPartialDay,
    until: optionalPartialDay,
  })
  .refine(({ title, organisationName }) => title !== null || organisationName !== null, {
    path: ['title'],
    message: 'office.empty',
  })
  // The shorter of two is compared as far as it goes: 2019 does not end before 2019-05.
  .refine(({ since, until }) => !since || !until || until >= since.slice(0, until.length), {
    path: ['until'],
    message: 'day.endBeforeStart',
  })

/** All that the desk decides about a person. */
export const speakerValue = z
  .strictObject({
    /** As printed. */
    name: line(200),
    /** As lists sort it; empty: made from the parts. */
    sortName: optionalLine(200),
    givenName: optionalLine(200),
    familyName: optionalLine(200),
    honorific: optionalLine(100),
    style: optionalLine(100),
    /** The last part of the address; null: made from the name. */
    slug: optionalSlug,
    country: optionalCountry,
    wikidataId: z
      .string()
      .trim()
      .nullable()
      .transform((id) => id || null)
      .refine((id) => id === null || /^Q[1-9]\d{0,11}$/.test(id), 'wikidata.form'),
    website: optionalWebAddress,
    biography: optionalText(10_000),
    portraitId: z.uuid().nullable(),
    variants: z.array(nameVariant).max(200),
    offices: z.array(office).max(200),
  })
  .check(({ value, issues }) => {
    const spellings = value.variants.map((variant) => variant.value)
    spellings.forEach((spelling, index) => {
      if (spellings.indexOf(spelling) < index)
        issues.push({
          code: 'custom',
          input: undefined,
          path: ['variants', index, 'value'],
          message: 'name.twice',
        })
    })
  })

export type SpeakerValue = z.output<typeof speakerValue>

export const createSpeakerInput = z.strictObject({ value: speakerValue })
export const saveSpeakerInput = z.strictObject({ speakerId: z.uuid(), base: baseVersion, value: speakerValue })

export const mergeSpeakersInput = z
  .strictObject({
    /** The record that stays, and its version on screen. */
    keptId: z.uuid(),
    keptBase: baseVersion,
    /** The record that becomes part of it. */
    mergedId: z.uuid(),
    mergedBase: baseVersion,
    /** The fields whose value is that of the record that goes. */
    fromMerged: z.array(z.enum(MERGE_FIELDS)).max(MERGE_FIELDS.length),
  })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, { path: ['mergedId'], message: 'merge.same' })
export const undoMergeInput = z.strictObject({ mergeId: z.uuid() })

export const splitSpeakerInput = z
  .strictObject({
    speakerId: z.uuid(),
    base: baseVersion,
    /** Who the other person is: somebody on record, or somebody new by this name. */
    into: z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ name: line(200) })]),
    appearanceIds: z.array(z.uuid()).max(2000),
    variantIds: z.array(z.uuid()).max(500),
    officeIds: z.array(z.uuid()).max(500),
    quoteIds: z.array(z.uuid()).max(5000),
    articleIds: z.array(z.uuid()).max(5000),
    pictureIds: z.array(z.uuid()).max(5000),
  })
  .refine((input) => !('id' in input.into) || input.into.id !== input.speakerId, {
    path: ['into'],
    message: 'split.same',
  })
  .refine(
    ({ appearanceIds, variantIds, officeIds, quoteIds, articleIds, pictureIds }) =>
      [appearanceIds, variantIds, officeIds, quoteIds, articleIds, pictureIds].some(({ length }) => length > 0),
    { path: ['appearanceIds'], message: 'split.nothing' },
  )

export const namesakesInput = z
  .strictObject({ ids: z.tuple([z.uuid(), z.uuid()]), note: optionalLine(500) })
  .refine(({ ids: [one, other] }) => one !== other, { path: ['ids'], message: 'merge.same' })

export const removeSpeakerInput = z.strictObject({ speakerId: z.uuid(), base: baseVersion })

export type CreateSpeakerInput = z.input<typeof createSpeakerInput>
export type SaveSpeakerInput = z.input<typeof saveSpeakerInput>
export type MergeSpeakersInput = z.input<typeof mergeSpeakersInput>
export type UndoMergeInput = z.input<typeof undoMergeInput>
export type SplitSpeakerInput = z.input<typeof splitSpeakerInput>
export type NamesakesInput = z.input<typeof namesakesInput>
export type RemoveSpeakerInput = z.input<typeof removeSpeakerInput>
