import type { Inline } from '../blocks/inline'
import type { Block } from '../blocks/registry'
import { turnQuote } from './finding/turns'
import { NO_MATCH, type Proposal, type ProposalOf } from './proposals'

/** The accepted proposals, with words of nobody known for each answer whose quote was refused: an answer is somebody's. */
export function withAnswers(accepted: readonly Proposal[]): Proposal[] {
  const missing = accepted
    .filter((proposal) => proposal.kind === 'exchange')
    .flatMap(({ id, value }) =>
      value.answers
        .filter(({ lines }) => !quoteOfAnswer(lines, accepted))
        .map(({ speakerLabel, lines }, index): ProposalOf<'quote'> => ({
          id: `${id}.${index + 1}`,
          kind: 'quote',
          accepted: true,
          value: turnQuote(speakerLabel, NO_MATCH, value.askedBy),
          spans: lines.map((line) => ({ line, from: 0, to: 0 })),
        })),
    )
  return [...accepted, ...missing]
}

/** One exchange as a block. `wordsOf` gives what is left of a line once the quote that it belongs to is set apart. */
export function exchangeBlock(
  { value }: ProposalOf<'exchange'>,
  accepted: readonly Proposal[],
  quoteIds: ReadonlyMap<string, string>,
  wordsOf: (line: string, quoteId: string | null) => Inline[],
  newId: () => string,
): Block {
  const paragraphs = (lines: string[], quoteId: string | null) => {
    const filled = lines.map((line) => wordsOf(line, quoteId)).filter((content) => content.length > 0)
    return (filled.length > 0 ? filled : [[]]).map((content) => ({
      type: 'paragraph' as const,
      attrs: { id: newId() },
      ...(content.length > 0 && { content }),
    }))
  }
  const answers = value.answers.map(({ lines }) => {
    const quoteId = quoteIds.get(quoteOfAnswer(lines, accepted)?.id ?? '') ?? newId()
    return { type: 'answer' as const, attrs: { quoteId }, content: paragraphs(lines, quoteId) }
  })
  const [first, ...others] = answers
  if (!first) throw new Error('An exchange without an answer was proposed.')
  return {
    type: 'questionAnswer',
    attrs: { id: newId() },
    content: [{ type: 'question', content: paragraphs(value.question, null) }, first, ...others],
  }
}

function quoteOfAnswer(lines: string[], accepted: readonly Proposal[]): ProposalOf<'quote'> | undefined {
  return accepted.find(
    (proposal): proposal is ProposalOf<'quote'> =>
      proposal.kind === 'quote' && proposal.value.place === 'turn' && proposal.spans[0]?.line === lines[0],
  )
}
