'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { LanguageField } from '@/components/articles/language-field'
import { ProblemNote } from '@/components/editorial/problem-note'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { AssignmentAction } from './assignment-action'

interface Props {
  action: AssignmentAction
  assignmentId: string
  version: number
}

const NOTHING = { reporterId: '', time: '', zone: '', note: '', reason: '' }

/** Begins the story of an assignment. */
export function StartStory({ action, assignmentId, version }: Props) {
  const t = useTranslations('newsroom.assign')
  const [{ problem }, send, pending] = useActionState(action, { typed: NOTHING, problem: null })
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <input type="hidden" name="version" value={version} />
      <div className="max-w-60">
        <LanguageField name="language" defaultValue="en" />
      </div>
      <p>
        <Button type="submit" disabled={pending}>
          {pending ? t('working') : t('start')}
        </Button>
      </p>
      <ProblemNote problem={problem} />
    </form>
  )
}

/** Calls an assignment off, with the reason. */
export function DropAssignment({ action, assignmentId, version }: Props) {
  const t = useTranslations('newsroom.assign')
  const [{ typed, problem }, send, pending] = useActionState(action, { typed: NOTHING, problem: null })
  return (
    <form action={send} className="grid max-w-xl gap-4">
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <input type="hidden" name="version" value={version} />
      <TextField
        key={typed.reason}
        label={t('reason')}
        name="reason"
        required
        maxLength={500}
        defaultValue={typed.reason}
      />
      <ProblemNote problem={problem} />
      <p>
        <Button type="submit" look="plain" disabled={pending}>
          {pending ? t('working') : t('drop')}
        </Button>
      </p>
    </form>
  )
}
