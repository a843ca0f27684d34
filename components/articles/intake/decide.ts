import type { Match, Proposal } from '@/lib/articles/intake/proposals'

/**
 * The proposals after an editor has decided one. Who a name means is decided once: whatever else was said by the same name,
 * and was taken for the same person before, follows.
 */
export function decide(before: readonly Proposal[], changed: Proposal): Proposal[] {
  const old = before.find(({ id }) => id === changed.id)
  const [named, was, is] = [nameIn(changed), old && speakerOf(old), speakerOf(changed)]
  const follows = named !== null && was && is && was.chosen !== is.chosen
  return before.map((each) => {
    if (each.id === changed.id) return changed
    const isSame = follows && nameIn(each) === named && speakerOf(each)?.chosen === was.chosen
    return isSame ? withSpeaker(each, is) : each
  })
}

function nameIn(proposal: Proposal): string | null {
  if (proposal.kind === 'quote') return proposal.value.speakerLabel
  return proposal.kind === 'person' ? proposal.value.name : null
}

function speakerOf(proposal: Proposal): Match | undefined {
  return proposal.kind === 'quote' || proposal.kind === 'person' ? proposal.value.speaker : undefined
}

function withSpeaker(proposal: Proposal, speaker: Match): Proposal {
  if (proposal.kind === 'quote') return { ...proposal, value: { ...proposal.value, speaker } }
  return proposal.kind === 'person' ? { ...proposal, value: { ...proposal.value, speaker } } : proposal
}
