'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { SelectField } from '@/components/forms/select-field'
import type { Match, Proposal } from '@/lib/articles/intake/proposals'
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
      {match && match.choices.length > 0 && (
        <MatchField
          match={match}
          disabled={!proposal.accepted}
          onChoose={(chosen) => onChange(withChoice(proposal, chosen))}
        />
      )}
    </div>
  )
}

interface MatchFieldProps {
  match: Match
  disabled: boolean
  onChoose: (id: string | null) => void
}

/** Who or which: plain words where the portal knows one by this very name, else a choice. */
function MatchField({ match: { choices, chosen, confidence }, disabled, onChoose }: MatchFieldProps) {
  const t = useTranslations('intake.match')
  const [first] = choices
  if (first && confidence === 'certain' && choices.length === 1) {
    return <p className="ps-6 text-ink-muted">{t('sure', { name: first.label })}</p>
  }
  const options = choices.map(({ id, label, hint }) => ({
    value: id,
    label: hint ? t('choice', { label, hint }) : label,
  }))
  return (
    <div className="ps-6">
      <SelectField
        label={t('label', { confidence })}
        value={chosen ?? ''}
        disabled={disabled}
        options={[{ value: '', label: t('none') }, ...options]}
        onChange={(event) => onChoose(event.target.value || null)}
      />
    </div>
  )
}

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

function withChoice(proposal: Proposal, chosen: string | null): Proposal {
  switch (proposal.kind) {
    case 'edition':
    case 'session':
      return { ...proposal, value: { ...proposal.value, chosen } }
    case 'quote':
      return { ...proposal, value: { ...proposal.value, speaker: { ...proposal.value.speaker, chosen } } }
    case 'person':
      return { ...proposal, value: { ...proposal.value, speaker: { ...proposal.value.speaker, chosen } } }
    default:
      return proposal
  }
}
