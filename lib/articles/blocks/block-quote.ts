import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { inlineContent, inlineText } from './inline'

/** Words set apart with their attribution line. The words are those of the utterance; quotation marks are drawn. */
export const blockQuoteSchema = z.strictObject({
  type: z.literal('blockQuote'),
  attrs: z.strictObject({ id: blockId, quoteId: z.uuid() }),
  content: inlineContent,
})

export const blockQuote: BlockDefinition<z.infer<typeof blockQuoteSchema>> = {
  plainText: (block) => `“${inlineText(block.content)}”`,
  inlines: (block) => [block.content ?? []],
  utterances: ({ attrs, content }) => [{ quoteId: attrs.quoteId, words: inlineText(content), whole: true }],
  pictures: () => [],
  issues: (block) => (inlineText(block.content).trim() ? [] : [{ path: '', message: 'quote.empty' }]),
}
