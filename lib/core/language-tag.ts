import { z } from 'zod'

/** A BCP 47 tag, such as `en` or `kk-Cyrl`. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'language.tag')
