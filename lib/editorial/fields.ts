import { z } from 'zod'
import { SLUG_PATTERN } from '@/lib/core/slug'

// No lone surrogates and no control characters: neither XML nor PostgreSQL could hold them.
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u

const storable = z.string().refine((text) => !UNSTORABLE.test(text), 'text.unstorable')

/** One line that must be there. */
export function line(max = 300) {
  return storable
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'text.missing').max(max, 'text.tooLong'))
}

/** One line that may be empty: then it is null. */
export function optionalLine(max = 300) {
  return storable
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'text.tooLong'))
    .nullable()
    .transform((text) => text || null)
}

/** Several lines of text that may be empty: then it is null. */
export function optionalText(max: number) {
  return storable
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max, 'text.tooLong'))
    .nullable()
    .transform((text) => text || null)
}

/** A value in a form of its own, or nothing. */
function optionalForm(pattern: RegExp, message: string) {
  return z
    .string()
    .trim()
    .nullable()
    .transform((text) => text || null)
    .refine((text) => text === null || pattern.test(text), message)
}

/** An ISO 3166 code in capitals. */
export const optionalCountry = optionalForm(/^[A-Z]{2}$/, 'country.code')

/** A BCP 47 tag. */
export const optionalLanguage = optionalForm(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'language.tag')

export const optionalDay = optionalForm(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day.none').refine(
  (day) => day === null || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day),
  'day.none',
)

/** A day, a month or a year: as far as a source knows. */
export const optionalPartialDay = optionalForm(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'day.partial')

/** The last part of an address; null leaves the choice to the command. */
export const optionalSlug = optionalForm(SLUG_PATTERN, 'slug.form').refine(
  (slug) => slug === null || slug.length <= 80,
  'text.tooLong',
)

export const optionalWebAddress = z
  .string()
  .trim()
  .nullable()
  .transform((text) => text || null)
  .pipe(
    z
      .url({ protocol: /^https?$/, error: 'address.web' })
      .max(2000, 'text.tooLong')
      .refine((url) => !/[\p{Cc}\p{Cs}]/u.test(url), 'address.web')
      .nullable(),
  )

/** The version of a record that the form had on screen; null for a new one. */
export const baseVersion = z.int().min(1)
