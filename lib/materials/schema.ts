import { z } from 'zod'
import { canonicalAddress } from '@/lib/core/embed-address'
import { MaterialKind } from '@/lib/platform/db/generated/enums'

const LIBRARY = /^\/media\/[\w./-]+$/

/** An address in any of its usual spellings; it is kept in one, so that nothing stands on a session twice. */
const address = z
  .string()
  .trim()
  .max(2000, 'material.address')
  .transform((text, context) => {
    const url = LIBRARY.test(text) ? text : canonicalAddress(text)
    if (url !== null) return url
    context.addIssue('material.address')
    return z.NEVER
  })

export const addMaterialInput = z.strictObject({
  sessionId: z.uuid(),
  kind: z.enum(MaterialKind),
  title: z.string().trim().min(1, 'material.noTitle').max(200, 'material.longTitle'),
  url: address,
  language: z
    .string()
    .trim()
    .regex(/^([a-z]{2,8}(-[a-z0-9]{1,8})*)?$/i, 'material.language')
    .transform((tag) => tag.toLowerCase() || null),
})

export const removeMaterialInput = z.strictObject({ materialId: z.uuid() })

export type AddMaterialInput = z.input<typeof addMaterialInput>
export type RemoveMaterialInput = z.input<typeof removeMaterialInput>
