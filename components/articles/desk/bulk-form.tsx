'use client'

import { useTranslations } from 'next-intl'
import { useActionState, type ReactNode } from 'react'
import { ProblemNote } from '@/components/editorial/problem-note'
import { Button } from '@/components/ui/button'
import type { BulkVerb } from '@/lib/articles/bulk-verbs'
import type { BulkCandidate } from '@/lib/articles/desk-queries/bulk'
import { BulkFields, type BulkChoices } from './bulk-fields'
import { BulkOutcomes, type BulkState } from './bulk-outcomes'
import { RefusalText } from './refusal-text'

interface Props {
  /** Another one for each form that is drawn. */
  runId: string
  verb: BulkVerb
  candidates: readonly BulkCandidate[]
  choices: BulkChoices
  action: (before: BulkState, form: FormData) => Promise<BulkState>
}

/** What a verb will do to which stories and to which not, why, and the button that does it; afterwards, what came of it. */
export function BulkForm({ runId, verb, candidates, choices, action }: Props) {
  const t = useTranslations('newsroom.bulk')
  const typed = { time: '', zone: choices.zone, editionId: '', topicId: '' }
  const [state, submit, pending] = useActionState(action, { typed, problem: null, outcomes: null })
  if (state.outcomes) return <BulkOutcomes outcomes={state.outcomes} />

  const able = candidates.filter(({ refusal }) => !refusal)
  const unable = candidates.filter(({ refusal }) => refusal)
  return (
    <form action={submit} className="grid max-w-3xl gap-6">
      <p>{t(`what.${verb}`)}</p>
      <Part heading={t('will', { count: able.length })}>
        {able.map(({ id, revision, headline }) => (
          <li key={id} className="border-b border-rule py-2 font-serif font-semibold wrap-anywhere">
            {headline || t('untitled')}
            <input type="hidden" name="story" value={JSON.stringify({ articleId: id, revision, headline })} />
          </li>
        ))}
      </Part>
      {unable.length > 0 && (
        <Part heading={t('willNot', { count: unable.length })}>
          {unable.map(({ id, headline, state: standing, refusal }) => (
            <li key={id} className="border-b border-rule py-2">
              <a className="font-serif font-semibold wrap-anywhere underline" href={`/desk/articles/${id}`}>
                {headline || t('untitled')}
              </a>
              {refusal && <RefusalText refusal={refusal} state={standing} />}
            </li>
          ))}
        </Part>
      )}
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="verb" value={verb} />
      {able.length > 0 && <BulkFields verb={verb} choices={choices} typed={state.typed} />}
      <ProblemNote problem={state.problem} />
      <p className="flex flex-wrap items-center gap-4">
        {able.length > 0 && (
          <Button type="submit" disabled={pending}>
            {pending ? t('working') : t('confirm', { verb: t(`verb.${verb}`), count: able.length })}
          </Button>
        )}
        <a className="inline-flex min-h-6 items-center text-accent underline" href="/desk">
          {t('back')}
        </a>
      </p>
    </form>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="grid">
      <h2 className="border-b border-ink pb-1 font-semibold">{heading}</h2>
      <ul>{children}</ul>
    </section>
  )
}
