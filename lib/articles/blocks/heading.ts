import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { inlineContent, inlineText } from './inline'
import { markedUtterances } from './utterances'

export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ id: blockId, level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlineContent,
})

/** The fragment of the story's address that leads to a heading. */
export function headingAnchor(id: string): string {
  return `part-${id}`
}

export const heading: BlockDefinition<z.infer<typeof headingSchema>> = {
  plainText: (block) => inlineText(block.content),
  inlines: (block) => [block.content ?? []],
  utterances: (block) => markedUtterances([block.content ?? []]),
  pictures: () => [],
  issues: (block) => (inlineText(block.content).trim() ? [] : [{ path: '', message: 'heading.empty' }]),
}
