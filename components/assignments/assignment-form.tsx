'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { MomentFields } from '@/components/editorial/moment-fields'
import { ProblemNote } from '@/components/editorial/problem-note'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { Button } from '@/components/ui/button'
import type { AssignmentTyped } from '@/lib/assignments/model'
import type { AssignmentAction } from './assignment-action'

interface Props {
  action: AssignmentAction
  /** What the form is about, unseen: a session, or an assignment and its version. */
  about: Record<string, string | number>
  given: AssignmentTyped
  reporters: readonly { id: string; name: string }[]
  submit: string
}

/** Who covers a session, and by when. */
export function AssignmentForm({ action, about, given, reporters, submit }: Props) {
  const t = useTranslations('newsroom.assign')
  const [{ typed, problem }, send, pending] = useActionState(action, { typed: given, problem: null })
  return (
    <form action={send} className="grid max-w-xl gap-4">
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        key={typed.reporterId}
        label={t('reporter')}
        name="reporterId"
        defaultValue={typed.reporterId}
        options={reporters.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <MomentFields labels={{ time: t('time'), zone: t('zone') }} time={typed.time} zone={typed.zone} />
      <TextAreaField key={typed.note} label={t('note')} name="note" maxLength={500} defaultValue={typed.note} />
      <ProblemNote problem={problem} />
      <p>
        <Button type="submit" disabled={pending}>
          {pending ? t('working') : submit}
        </Button>
      </p>
    </form>
  )
}
