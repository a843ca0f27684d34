'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { MaterialState } from '@/lib/materials/actions'
import { MaterialProblem } from './material-problem'

interface Props {
  action: (before: MaterialState, form: FormData) => Promise<MaterialState>
  sessionId: string
}

const NOTHING = { kind: 'recording', title: '', url: '', language: '' }

/** One more recording or document. What was typed stays until it is taken. */
export function MaterialForm({ action, sessionId }: Props) {
  const t = useTranslations('materials')
  const [{ typed, problem, added }, send, pending] = useActionState(action, { typed: NOTHING, problem: null, added: 0 })
  return (
    <form action={send} className="grid max-w-xl gap-4">
      <input type="hidden" name="sessionId" value={sessionId} />
      <SelectField
        key={`kind ${typed.kind}`}
        label={t('kind')}
        name="kind"
        defaultValue={typed.kind}
        options={(['recording', 'document'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextField key={`title ${typed.title}`} label={t('title')} name="title" defaultValue={typed.title} required />
      <TextField
        key={`url ${typed.url}`}
        label={t('address')}
        hint={t('addressHint')}
        name="url"
        inputMode="url"
        defaultValue={typed.url}
        required
      />
      <TextField
        key={`language ${typed.language}`}
        label={t('language')}
        hint={t('languageHint')}
        name="language"
        defaultValue={typed.language}
      />
      <MaterialProblem problem={problem} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" disabled={pending}>
          {pending ? t('adding') : t('add')}
        </Button>
        <p role="status" className="text-sm text-ok">
          {added > 0 && !problem && !pending && t('added')}
        </p>
      </div>
    </form>
  )
}
