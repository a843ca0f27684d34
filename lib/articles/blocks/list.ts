import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { inlineContent, inlineText } from './inline'
import { markedUtterances } from './utterances'

// ProseMirror puts a paragraph into each item; ours hold exactly one.
const listItem = z.strictObject({
  type: z.literal('listItem'),
  content: z.tuple([
    z.strictObject({ type: z.literal('paragraph'), attrs: z.strictObject({ id: blockId }), content: inlineContent }),
  ]),
})

export const bulletListSchema = z.strictObject({
  type: z.literal('bulletList'),
  attrs: z.strictObject({ id: blockId }),
  content: z.array(listItem).min(1).max(500),
})

export const orderedListSchema = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ id: blockId, start: z.int().min(0).max(9999) }),
  content: z.array(listItem).min(1).max(500),
})

type List = z.infer<typeof bulletListSchema> | z.infer<typeof orderedListSchema>

export const list: BlockDefinition<List> = {
  plainText: (block) => block.content.map((item) => inlineText(item.content[0].content)).join('\n'),
  inlines: (block) => block.content.map((item) => item.content[0].content ?? []),
  utterances: (block) => markedUtterances(block.content.map((item) => item.content[0].content ?? [])),
  pictures: () => [],
  issues: () => [],
}
