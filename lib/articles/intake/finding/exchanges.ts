import type { FindingOf } from '../proposals'
import type { Span } from '../source'
import { ASKER } from '../vocabulary'
import type { Turn } from './turns'

// What a block of question and answers can hold (blocks/question-answer.ts).
const MOST_ANSWERS = 19
const MOST_PARAGRAPHS = 200

interface Exchange {
  asked: Turn
  answers: Turn[]
}

/** Who asks and who answers among the turns: an answer goes with the last question before it. */
export function findExchanges(turns: readonly Turn[]): FindingOf<'exchange'>[] {
  const exchanges: Exchange[] = []
  const anyAsker = turns.some(isAsker)
  let open: Exchange | null = null
  for (const [index, turn] of turns.entries()) {
    if (anyAsker ? isAsker(turn) : isAnswered(turn, turns[index + 1])) {
      open = { asked: turn, answers: [] }
      exchanges.push(open)
    } else if (turn.label && turn.text.trim()) open?.answers.push(turn)
    else open = null
  }
  return exchanges.filter(fits).map(asFinding)
}

/** Whoever is there to ask, by label; a heading asks if it is a question. */
function isAsker({ label, isQuestion, text }: Turn): boolean {
  if (!text.trim()) return false
  return label === '' ? endsInQuestion(text) : isQuestion || ASKER.test(label)
}

/** Where nobody is labelled as asking, a question is what somebody else answers with other than a question. */
function isAnswered(turn: Turn, next: Turn | undefined): boolean {
  return endsInQuestion(turn.text) && !!next?.label && next.label !== turn.label && !endsInQuestion(next.text)
}

function endsInQuestion(text: string): boolean {
  return /[?？؟][”"’»)\]\s]*$/u.test(text)
}

function fits({ asked, answers }: Exchange): boolean {
  return (
    answers.length > 0 &&
    answers.length <= MOST_ANSWERS &&
    [asked, ...answers].every(({ spans }) => spans.length <= MOST_PARAGRAPHS)
  )
}

function asFinding({ asked, answers }: Exchange): FindingOf<'exchange'> {
  return {
    kind: 'exchange',
    accepted: true,
    spans: [asked, ...answers].flatMap(labelSpans),
    value: {
      askedBy: asked.isQuestion ? null : asked.label,
      question: linesOf(asked),
      answers: answers.map((turn) => ({ speakerLabel: turn.label, lines: linesOf(turn) })),
    },
  }
}

function linesOf({ spans }: Turn): string[] {
  return spans.map(({ line }) => line)
}

/** The label, and the beginning of each line that goes along: they stand or fall together. */
function labelSpans({ head, spans }: Turn): Span[] {
  const along = spans.filter(({ line }) => line !== head?.line).map(({ line }) => ({ line, from: 0, to: 0 }))
  return head ? [head, ...along] : along
}
