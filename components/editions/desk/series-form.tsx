'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import { RecordProblem } from '@/components/editorial/record/record-problem'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { Problem, Result } from '@/lib/core/result'

interface Props {
  create: (input: { name: string; abbreviation: string }) => Promise<Result<{ id: string }>>
}

/** Adds a series for a first edition; the page is loaded anew with it among the choices. */
export function SeriesForm({ create }: Props) {
  const t = useTranslations('programme.form')
  const [value, setValue] = useState({ name: '', abbreviation: '' })
  const [problem, setProblem] = useState<Problem | null>(null)
  const add = () =>
    startTransition(async () => {
      const done = await create(value)
      if (done.ok) window.location.reload()
      else setProblem(done.problem)
    })
  return (
    <details className="max-w-3xl">
      <summary className="cursor-pointer text-accent">{t('newSeries')}</summary>
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('seriesName')}
          maxLength={200}
          value={value.name}
          onChange={(event) => setValue({ ...value, name: event.target.value })}
        />
        <TextField
          label={t('abbreviation')}
          maxLength={30}
          value={value.abbreviation}
          onChange={(event) => setValue({ ...value, abbreviation: event.target.value })}
        />
        <RecordProblem problem={problem} labels={{ name: t('seriesName'), abbreviation: t('abbreviation') }} />
        <p>
          <Button look="plain" onClick={add}>
            {t('addSeries')}
          </Button>
        </p>
      </div>
    </details>
  )
}
