'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import { RecordProblem } from '@/components/editorial/record/record-problem'
import { useHydrated } from '@/components/forms/use-hydrated'
import { Button } from '@/components/ui/button'
import type { Problem, Result } from '@/lib/core/result'
import type { MergePreview } from '@/lib/speakers/desk-queries/merges'
import { MERGE_FIELDS, type MergeField } from '@/lib/speakers/merging'
import { MergeEffects } from './merge-effects'

interface Props {
  preview: MergePreview
  merge: (input: {
    keptId: string
    keptBase: number
    mergedId: string
    mergedBase: number
    fromMerged: MergeField[]
  }) => Promise<Result<{ mergeId: string; keptId: string }>>
  /** Where the other of the two stays. */
  swap: string
}

/** What merging two records would do, with the choice between their values field by field. */
export function MergeForm({ preview, merge, swap }: Props) {
  const t = useTranslations('people.merge')
  const records = useTranslations('records')
  const hydrated = useHydrated()
  const { kept, merged, warnings } = preview
  const [fromMerged, setFromMerged] = useState<MergeField[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)
  const differing = MERGE_FIELDS.filter((field) => kept.fields[field] !== merged.fields[field])
  const go = () => {
    setPending(true)
    startTransition(async () => {
      const done = await merge({
        ...{ keptId: kept.id, keptBase: kept.version, mergedId: merged.id, mergedBase: merged.version },
        fromMerged,
      })
      setPending(false)
      if (done.ok) window.location.assign('/desk/people/merges')
      else setProblem(done.problem)
    })
  }
  return (
    <div className="grid max-w-5xl gap-6">
      <p className="max-w-[64ch] wrap-anywhere">
        {t('lead', { merged: merged.fields.name, kept: kept.fields.name })}{' '}
        <a className="text-accent underline" href={swap}>
          {t('swap')}
        </a>
      </p>
      <div className="grid gap-2">
        <p className="text-sm text-ink-muted">{t('choose')}</p>
        {differing.map((field) => (
          <Choice
            key={field}
            field={field}
            preview={preview}
            fromMerged={fromMerged.includes(field)}
            disabled={!hydrated}
            choose={(take) =>
              setFromMerged((before) => [...before.filter((each) => each !== field), ...(take ? [field] : [])])
            }
          />
        ))}
      </div>
      <MergeEffects preview={preview} />
      <RecordProblem problem={problem} />
      <p>
        <Button disabled={!hydrated || pending || warnings.some(({ kind }) => kind === 'namesakes')} onClick={go}>
          {pending ? records('working') : t('confirm')}
        </Button>
      </p>
    </div>
  )
}

interface ChoiceProps {
  field: MergeField
  preview: MergePreview
  fromMerged: boolean
  disabled: boolean
  choose: (take: boolean) => void
}

function Choice({ field, preview: { kept, merged }, fromMerged, disabled, choose }: ChoiceProps) {
  const t = useTranslations('people.merge')
  const form = useTranslations('people.form')
  const [mine, theirs] = [kept.fields[field], merged.fields[field]]
  // Where one of the two has nothing there is nothing to choose: the other's stands.
  const open = mine !== null && theirs !== null
  const taken = open ? fromMerged : mine === null
  return (
    <fieldset disabled={disabled} className="border-t border-rule pt-2">
      <legend className="float-start w-full text-sm font-medium text-ink-muted md:w-40">{form(field)}</legend>
      <div className="clear-both grid gap-x-6 gap-y-1 sm:grid-cols-2 md:clear-none">
        {[false, true].map((take) => (
          <label key={String(take)} className="flex min-w-0 items-baseline gap-2">
            <input
              type="radio"
              name={field}
              checked={taken === take}
              disabled={!open}
              onChange={() => choose(take)}
              aria-label={t(take ? 'take' : 'keep', { name: (take ? theirs : mine) ?? t('empty') })}
            />
            <span className={`min-w-0 wrap-anywhere ${taken === take ? '' : 'text-ink-muted'}`}>
              {shown(field, take ? theirs : mine) ?? t('empty')}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A picture is known by its id; its end is enough to tell two apart. */
function shown(field: MergeField, value: string | null): string | null {
  return field === 'portraitId' ? value && `…${value.slice(-8)}` : value
}
