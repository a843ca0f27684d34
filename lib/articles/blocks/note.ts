import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { nestedParagraphs, paragraphsInlines, paragraphsText } from './nested-paragraphs'
import { markedUtterances } from './utterances'

export const NOTE_PURPOSES = ['editor', 'background'] as const

/** The newsroom speaking beside the story: a remark of the editors, or an explanation. */
export const noteSchema = z.strictObject({
  type: z.literal('note'),
  attrs: z.strictObject({ id: blockId, purpose: z.enum(NOTE_PURPOSES) }),
  content: nestedParagraphs,
})

export const note: BlockDefinition<z.infer<typeof noteSchema>> = {
  plainText: ({ content }) => paragraphsText(content),
  inlines: ({ content }) => paragraphsInlines(content),
  utterances: ({ content }) => markedUtterances(paragraphsInlines(content)),
  pictures: () => [],
  issues: ({ content }) => (paragraphsText(content).trim() ? [] : [{ path: '', message: 'note.empty' }]),
}
