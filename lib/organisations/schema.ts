import { z } from 'zod'
import {
  baseVersion,
  line,
  optionalCountry,
  optionalLanguage,
  optionalLine,
  optionalSlug,
  optionalWebAddress,
} from '@/lib/editorial/fields'

/** All that the desk decides about an organisation. */
export const organisationValue = z
  .strictObject({
    name: line(),
    abbreviation: optionalLine(40),
    slug: optionalSlug,
    country: optionalCountry,
    website: optionalWebAddress,
    /** Translations and other spellings. */
    names: z.array(z.strictObject({ value: line(), language: optionalLanguage })).max(100),
  })
  .check(({ value, issues }) => {
    const spellings = value.names.map((name) => name.value)
    spellings.forEach((spelling, index) => {
      if (spellings.indexOf(spelling) < index)
        issues.push({ code: 'custom', input: undefined, path: ['names', index, 'value'], message: 'name.twice' })
    })
  })

export type OrganisationValue = z.output<typeof organisationValue>

export const saveOrganisationInput = z.strictObject({
  /** Null for a new one. */
  organisationId: z.uuid().nullable(),
  base: baseVersion.nullable(),
  value: organisationValue,
})
export const mergeOrganisationsInput = z
  .strictObject({ keptId: z.uuid(), mergedId: z.uuid('merge.choose') })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, { path: ['mergedId'], message: 'merge.same' })

export type SaveOrganisationInput = z.input<typeof saveOrganisationInput>
export type MergeOrganisationsInput = z.input<typeof mergeOrganisationsInput>
