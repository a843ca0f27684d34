import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { nestedParagraphs, paragraphsInlines, paragraphsText } from './nested-paragraphs'
import { markedUtterances, type Utterance } from './utterances'

const question = z.strictObject({ type: z.literal('question'), content: nestedParagraphs })
const answer = z.strictObject({
  type: z.literal('answer'),
  attrs: z.strictObject({ quoteId: z.uuid() }),
  content: nestedParagraphs,
})

/**
 * A question with its answers. Each answer is an utterance: who answers, and who asked, stands in its attribution, so the
 * ledger learns of it as of any other quote. The question is the asker's; passages in it may be quotes of others.
 */
export const questionAnswerSchema = z.strictObject({
  type: z.literal('questionAnswer'),
  attrs: z.strictObject({ id: blockId }),
  content: z.tuple([question, answer], answer).refine((parts) => parts.length <= 20, 'questionAnswer.tooMany'),
})

type QuestionAnswer = z.infer<typeof questionAnswerSchema>

export const questionAnswer: BlockDefinition<QuestionAnswer> = {
  plainText: ({ content }) => content.map((part) => paragraphsText(part.content)).join('\n'),
  inlines: ({ content }) => content.flatMap((part) => paragraphsInlines(part.content)),
  utterances: ({ content: [asked, ...answers] }) => [
    ...markedUtterances(paragraphsInlines(asked.content)),
    ...answers.flatMap(answerUtterances),
  ],
  pictures: () => [],
  issues: ({ content: [asked] }) =>
    paragraphsText(asked.content).trim() ? [] : [{ path: '', message: 'questionAnswer.noQuestion' }],
}

/** The answer itself, and passages in which it quotes somebody else. */
function answerUtterances({ attrs: { quoteId }, content }: QuestionAnswer['content'][1]): Utterance[] {
  const inside = markedUtterances(paragraphsInlines(content)).filter((each) => each.quoteId !== quoteId)
  return [{ quoteId, words: paragraphsText(content), whole: true }, ...inside]
}
