import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { pictureUse } from './picture-use'

export const figureSchema = z.strictObject({
  type: z.literal('figure'),
  attrs: pictureUse.extend({ id: blockId }),
})

export const figure: BlockDefinition<z.infer<typeof figureSchema>> = {
  plainText: (block) => block.attrs.caption ?? '',
  inlines: () => [],
  utterances: () => [],
  pictures: (block) => [block.attrs],
  issues: () => [],
}
