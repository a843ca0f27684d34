'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import { LookupField, type LookupChoice } from '@/components/forms/lookup-field'
import { Button } from '@/components/ui/button'
import type { Problem, Result } from '@/lib/core/result'
import { FormSection } from './form-section'
import { RecordProblem } from './record-problem'

interface Props {
  merge: (mergedId: string) => Promise<Result<unknown>>
  source: string
  /** The record that stays. */
  not: string
  words: { title: string; hint: string; choose: string; confirm: string }
}

/** Chooses another record of the same thing and makes it part of this one. */
export function MergeRecord({ merge, source, not, words }: Props) {
  const t = useTranslations('records')
  const [other, setOther] = useState<LookupChoice | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)
  const go = (mergedId: string) => {
    setPending(true)
    startTransition(async () => {
      const done = await merge(mergedId)
      setPending(false)
      if (done.ok) window.location.reload()
      else setProblem(done.problem)
    })
  }
  return (
    <FormSection title={words.title}>
      <p className="max-w-[64ch] text-sm text-ink-muted">{words.hint}</p>
      <div className="max-w-md">
        <LookupField
          label={words.choose}
          placeholder={t('search')}
          noMatch={t('noMatch')}
          failed={t('lookupFailed')}
          source={source}
          value={other}
          onChange={setOther}
        />
      </div>
      <RecordProblem problem={problem} />
      <p>
        <Button look="plain" disabled={pending || !other || other.id === not} onClick={() => other && go(other.id)}>
          {pending ? t('working') : words.confirm}
        </Button>
      </p>
    </FormSection>
  )
}
