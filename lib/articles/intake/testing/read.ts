import { analyse } from '../analyse'
import type { Proposal, ProposalKind, ProposalOf } from '../proposals'
import { readPaste } from '../reading/read-input'
import { spanText, type Source } from '../source'
import { WORLD } from './world'

/** What is proposed for a text in the made-up world, and the words that each proposal points at. */
export async function proposalsFor(text: string, html: string | null = null) {
  const reading = await readPaste({ text, html })
  if (!reading.ok) throw new Error(reading.reason)
  const { source } = reading
  const proposals = analyse(source, WORLD)
  const all = <Kind extends ProposalKind>(kind: Kind) =>
    proposals.filter((each): each is ProposalOf<Kind> => each.kind === kind)
  return { source, proposals, all, words: (proposal: Proposal) => wordsOf(source, proposal) }
}

function wordsOf({ lines }: Source, { spans }: Proposal): string[] {
  return spans.flatMap((span) => lines.filter(({ id }) => id === span.line).map((line) => spanText(line, span)))
}
