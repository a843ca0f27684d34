import { z } from 'zod'
import { line, optionalText } from '@/lib/editorial/fields'

export const nameVersionInput = z.strictObject({
  editionId: z.uuid(),
  /** The number of the last version that was on screen, 0 for none. */
  base: z.int().min(0),
  name: line(120),
  note: optionalText(2000),
})

export type NameVersionInput = z.input<typeof nameVersionInput>
