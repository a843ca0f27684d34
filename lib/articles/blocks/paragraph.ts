import { z } from 'zod'
import { inlineContent, inlineText } from './inline'
import { blockId, type BlockDefinition } from './definition'
import { markedUtterances } from './utterances'

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ id: blockId }),
  content: inlineContent,
})

export const paragraph: BlockDefinition<z.infer<typeof paragraphSchema>> = {
  plainText: (block) => inlineText(block.content),
  inlines: (block) => [block.content ?? []],
  utterances: (block) => markedUtterances([block.content ?? []]),
  pictures: () => [],
  issues: () => [],
}
