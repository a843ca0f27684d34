import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'

export const dividerSchema = z.strictObject({ type: z.literal('divider'), attrs: z.strictObject({ id: blockId }) })

export const divider: BlockDefinition<z.infer<typeof dividerSchema>> = {
  plainText: () => '',
  inlines: () => [],
  utterances: () => [],
  pictures: () => [],
  issues: () => [],
}
