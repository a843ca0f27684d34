'use client'

import { useTranslations } from 'next-intl'
import { takesWords, type Proposal } from '@/lib/articles/intake/proposals'
import type { SourceLine } from '@/lib/articles/intake/source'
import { ProposalChoice } from './proposal-choice'

interface Props {
  line: SourceLine
  number: number
  /** Those that begin on this line: each is decided once. */
  proposals: readonly Proposal[]
  /** All that touch it. */
  spanning: readonly Proposal[]
  onChange: (proposal: Proposal) => void
}

/** One line of the source, its marked words shown, and what is proposed for it. */
export function SourceRow({ line, number, proposals, spanning, onChange }: Props) {
  const t = useTranslations('intake.review')
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
      <div className="grid grid-cols-[2.25rem_minmax(0,1fr)]">
        <span className="text-sm text-ink-muted tabular-nums" aria-hidden="true">
          {number}
        </span>
        <p className={`font-serif wrap-break-word ${line.kind === 'heading' ? 'font-semibold' : ''}`}>
          {line.text ? <MarkedWords line={line} spanning={spanning} /> : <em>{t('noWords')}</em>}
        </p>
      </div>
      {proposals.length > 0 ? (
        <ul className="grid content-start gap-3" aria-label={t('proposalsFor', { number })}>
          {proposals.map((proposal) => (
            <li key={proposal.id}>
              <ProposalChoice proposal={proposal} onChange={onChange} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-muted">{t(spanning.length > 0 ? 'continues' : 'asParagraph')}</p>
      )}
    </li>
  )
}

/** What goes elsewhere is pale, what is spoken is tinted. */
function MarkedWords({ line, spanning }: Pick<Props, 'line' | 'spanning'>) {
  const spans = spanning
    .filter((proposal) => proposal.accepted && (takesWords(proposal) || isSpoken(proposal)))
    .flatMap((proposal) =>
      proposal.spans.filter((span) => span.line === line.id).map((span) => ({ ...span, taken: takesWords(proposal) })),
    )
  const edges = [...new Set([0, line.text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from
    const words = line.text.slice(from, to)
    const over = spans.filter((span) => span.from <= from && to <= span.to)
    if (over.some(({ taken }) => taken)) {
      return (
        <span key={from} className="text-ink-muted underline decoration-dotted">
          {words}
        </span>
      )
    }
    if (over.length === 0) return <span key={from}>{words}</span>
    return (
      <mark key={from} className="bg-[color-mix(in_oklab,var(--accent)_14%,transparent)] text-ink">
        {words}
      </mark>
    )
  })
}

function isSpoken(proposal: Proposal): boolean {
  return proposal.kind === 'quote' && proposal.value.kind !== 'paraphrase'
}
