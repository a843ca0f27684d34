'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/core/result'

interface State {
  name: string
  problem: Problem | null
  done: number
}

interface Props {
  articleId: string
  number: number
  name: string | null
  action: (before: State, form: FormData) => Promise<State>
}

/** Names a revision, renames it, or takes the name away. What was typed stays when it is refused. */
export function NameRevisionForm({ articleId, number, name, action }: Props) {
  const t = useTranslations('history')
  const [state, submit, busy] = useActionState(action, { name: name ?? '', problem: null, done: 0 })
  return (
    <form action={submit} className="flex flex-wrap items-start gap-2">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="was" value={name ?? ''} />
      <div className="min-w-52 flex-1">
        <TextField
          key={`${name} ${state.problem?.kind}`}
          label={t('nameOf', { number })}
          hint={t('nameHint')}
          name="name"
          maxLength={80}
          defaultValue={state.problem ? state.name : (name ?? '')}
          autoComplete="off"
        />
      </div>
      {/* Beside the field, which stands below its label and above its hint. */}
      <span className="mt-6">
        <Button type="submit" look="plain" disabled={busy}>
          {t('keepName')}
        </Button>
      </span>
      <p role="status" className="w-full text-sm">
        {state.problem ? <span className="text-live">{t(`failed.${reason(state.problem)}`)}</span> : null}
        {!state.problem && state.done > 0 && !busy ? t('nameKept') : null}
      </p>
    </form>
  )
}

function reason(problem: Problem) {
  if (problem.kind !== 'invalid') return problem.kind === 'forbidden' ? 'forbidden' : 'gone'
  return problem.issues.some(({ message }) => message === 'revisionName.changed') ? 'changed' : 'long'
}
