'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { RecordProblem } from '@/components/editorial/record/record-problem'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/core/result'

interface State {
  name: string
  note: string
  problem: Problem | null
}

interface Props {
  action: (before: State, form: FormData) => Promise<State>
  edition: { id: string; slug: string }
  /** The number of the last version, 0 for none. */
  last: number
}

/** Gives the programme as it stands a name. */
export function VersionForm({ action, edition, last }: Props) {
  const t = useTranslations('programme.versions')
  const records = useTranslations('records')
  const [{ name, note, problem }, send, pending] = useActionState(action, { name: '', note: '', problem: null })
  return (
    <form action={send} className="grid max-w-2xl gap-4">
      <input type="hidden" name="editionId" value={edition.id} />
      <input type="hidden" name="edition" value={edition.slug} />
      <input type="hidden" name="base" value={last} />
      <TextField
        key={`name ${name}`}
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        required
        maxLength={120}
        defaultValue={name}
      />
      <TextAreaField key={`note ${note}`} label={t('note')} name="note" maxLength={2000} defaultValue={note} />
      <RecordProblem problem={problem} labels={{ name: t('name'), note: t('note') }} />
      <p>
        <Button type="submit" disabled={pending}>
          {pending ? records('working') : t('create')}
        </Button>
      </p>
    </form>
  )
}
