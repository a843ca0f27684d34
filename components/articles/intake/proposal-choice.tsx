'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Choice, Match, Proposal, ProposalKind } from '@/lib/articles/intake/proposals'
import { MatchField, type Lookup } from './match-field'
import { PictureField } from './picture-field'
import { useSummary } from './use-summary'

interface Props {
  proposal: Proposal
  onChange: (proposal: Proposal) => void
}

/** One proposal: accept or refuse it, and say who or which where that is open. */
export function ProposalChoice({ proposal, onChange }: Props) {
  const t = useTranslations('intake')
  const id = useId()
  const summary = useSummary(proposal)
  const match = matchOf(proposal)
  return (
    <div className="grid gap-1.5 text-sm">
      <label htmlFor={id} className="grid min-h-6 grid-cols-[auto_1fr] items-baseline gap-x-2">
        <input
          id={id}
          type="checkbox"
          className="size-4 translate-y-0.5 accent-accent"
          checked={proposal.accepted}
          onChange={(event) => onChange({ ...proposal, accepted: event.target.checked })}
        />
        <span>
          <span className="font-semibold">{t(`kind.${isIndirect(proposal) ? 'indirect' : proposal.kind}`)}</span>{' '}
          <span className="wrap-break-word text-ink-muted">{summary}</span>
        </span>
      </label>
      {match && (
        <MatchField
          match={match}
          lookup={LOOKUPS[proposal.kind]}
          disabled={!proposal.accepted}
          onChoose={(chosen) => onChange(withChoice(proposal, chosen))}
          onFind={(found) => onChange(withChoice(proposal, found.id, found))}
        />
      )}
      {proposal.kind === 'picture' && (
        <PictureField
          value={proposal.value}
          disabled={!proposal.accepted}
          onChange={(value) => onChange({ ...proposal, value })}
        />
      )}
    </div>
  )
}

const LOOKUPS: Partial<Record<ProposalKind, Lookup>> = { quote: 'speakers', person: 'speakers', session: 'sessions' }

function isIndirect(proposal: Proposal): boolean {
  return proposal.kind === 'quote' && proposal.value.kind === 'paraphrase'
}

function matchOf(proposal: Proposal): Match | null {
  switch (proposal.kind) {
    case 'edition':
    case 'session':
      return proposal.value
    case 'quote':
    case 'person':
      return proposal.value.speaker
    default:
      return null
  }
}

/** `found` is one that was not among the choices. */
function withChoice(proposal: Proposal, chosen: string | null, found?: Choice): Proposal {
  const decide = (match: Match): Match => {
    const isNew = found && !match.choices.some(({ id }) => id === found.id)
    return {
      ...match,
      chosen,
      confidence: found ? 'likely' : match.confidence,
      choices: isNew ? [...match.choices, found] : match.choices,
    }
  }
  switch (proposal.kind) {
    case 'edition':
    case 'session':
      return { ...proposal, value: { ...proposal.value, ...decide(proposal.value) } }
    case 'quote':
      return { ...proposal, value: { ...proposal.value, speaker: decide(proposal.value.speaker) } }
    case 'person':
      return { ...proposal, value: { ...proposal.value, speaker: decide(proposal.value.speaker) } }
    default:
      return proposal
  }
}
