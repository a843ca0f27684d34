'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { Button } from '@/components/ui/button'
import { draftOf } from '@/lib/articles/intake/draft'
import type { Proposal } from '@/lib/articles/intake/proposals'
import { ARTICLE_KINDS } from '@/lib/articles/kinds/registry'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { LanguageField } from '../language-field'
import { decide } from './decide'
import { createDraft, type Intake, type IntakeFailure } from './ask-intake'
import { SourceRow } from './source-row'

interface Props {
  intake: Intake
  onBack: () => void
}

/** The source on the left, what we believe about each line on the right; a draft is made of what is accepted. */
export function Review({ intake: { source, proposals: proposed }, onBack }: Props) {
  const t = useTranslations('intake')
  const kindName = useTranslations('desk.kind')
  const [proposals, setProposals] = useState(proposed)
  const [kind, setKind] = useState<ArticleKind>(() => likelyKind(proposed))
  const [language, setLanguage] = useState<string>('en')
  const [failure, setFailure] = useState<IntakeFailure | null>(null)
  const [pending, setPending] = useState(false)
  const byLine = useMemo(() => groupByLine(proposals), [proposals])
  const accepted = proposals.filter((proposal) => proposal.accepted).length

  const change = (changed: Proposal) => setProposals((before) => decide(before, changed))
  const setAll = (yes: boolean) => setProposals((before) => before.map((each) => ({ ...each, accepted: yes })))

  async function create() {
    setPending(true)
    const draft = draftOf(source, proposals, language, () => crypto.randomUUID())
    const answer = await createDraft(draft, kind, language)
    if (answer.ok) window.location.assign(`/desk/articles/${answer.value.id}`)
    else {
      setPending(false)
      setFailure(answer.failure)
    }
  }

  return (
    <section aria-label={t('review.label')} className="grid gap-5">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <SelectField
          label={t('review.kind')}
          value={kind}
          options={ARTICLE_KINDS.map((value) => ({ value, label: kindName(value) }))}
          onChange={(event) => setKind(event.target.value as ArticleKind)}
        />
        <LanguageField value={language} onChange={(event) => setLanguage(event.target.value)} />
        <Button look="plain" onClick={() => setProposals(proposed)}>
          {t('review.reset')}
        </Button>
        <Button look="plain" onClick={() => setAll(false)}>
          {t('review.refuseAll')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {t('review.back')}
        </Button>
      </div>
      {source.encoding && (
        <p className="text-sm text-ink-muted">
          {t(source.encoding.guessed ? 'review.encodingGuessed' : 'review.encoding', { name: source.encoding.name })}
        </p>
      )}
      <ol className="border-t border-ink">
        {source.lines.map((line, index) => (
          <SourceRow
            key={line.id}
            line={line}
            number={index + 1}
            proposals={(byLine.get(line.id) ?? []).filter(({ spans }) => spans[0]?.line === line.id)}
            spanning={byLine.get(line.id) ?? []}
            onChange={change}
          />
        ))}
      </ol>
      <div className="sticky bottom-0 -mx-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper px-5 py-3 lg:-mx-8 lg:px-8">
        <Button onClick={() => void create()} disabled={pending}>
          {pending ? t('review.pending') : t('review.create')}
        </Button>
        <p role="status" className="text-sm text-ink-muted">
          {t('review.count', { accepted, all: proposals.length })}
        </p>
        <p role="alert" className="text-sm text-live empty:hidden">
          {failure && t(`failed.${failure}`)}
        </p>
      </div>
    </section>
  )
}

/** One person who answers is interviewed; several speak in turn. */
function likelyKind(proposals: readonly Proposal[]): ArticleKind {
  const answers = proposals.flatMap((each) => (each.kind === 'exchange' ? each.value.answers : []))
  if (answers.length >= 2 && new Set(answers.map(({ speakerLabel }) => speakerLabel)).size === 1) return 'interview'
  const turns = proposals.filter((each) => each.kind === 'quote' && each.value.place === 'turn').length
  return turns >= 3 ? 'transcript' : 'news'
}

/** The proposals that touch each line. */
function groupByLine(proposals: readonly Proposal[]): Map<string, Proposal[]> {
  const groups = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    for (const line of new Set(proposal.spans.map((span) => span.line))) {
      groups.set(line, [...(groups.get(line) ?? []), proposal])
    }
  }
  return groups
}
