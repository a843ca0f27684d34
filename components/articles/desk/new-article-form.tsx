'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { TemplateName } from '@/lib/articles/kinds/registry'
import type { Problem } from '@/lib/core/result'
import { LanguageField } from '../language-field'
import { TemplateChoice } from './template-choice'

interface State {
  headline: string
  template: string
  language: string
  editionId: string
  problem: Problem | null
}

interface Props {
  action: (before: State, form: FormData) => Promise<State>
  editions: { id: string; number: number; year: number; city: string | null; series: string }[]
  /** Whether a story may belong to no edition. */
  mayHaveNone: boolean
  templates: TemplateName[]
}

export function NewArticleForm({ action, editions, mayHaveNone, templates }: Props) {
  const t = useTranslations('desk')
  const [state, submit, pending] = useActionState(action, {
    headline: '',
    template: templates[0] ?? '',
    language: 'en',
    editionId: '',
    problem: null,
  })
  const options = editions.map(({ id, city, ...edition }) => ({
    value: id,
    label: city ? t('create.editionOptionCity', { city, ...edition }) : t('create.editionOption', edition),
  }))
  return (
    <form action={submit} className="grid max-w-3xl gap-4">
      <p role="alert" className="text-live empty:hidden">
        {state.problem && t(state.problem.kind === 'invalid' ? 'issue.headline.missing' : 'editor.failed.forbidden')}
      </p>
      <TextField
        key={state.headline}
        label={t('create.headline')}
        hint={t('create.headlineHint')}
        name="headline"
        required
        maxLength={200}
        defaultValue={state.headline}
      />
      <SelectField
        label={t('create.edition')}
        name="editionId"
        defaultValue={state.editionId}
        options={[...(mayHaveNone ? [{ value: '', label: t('create.noEdition') }] : []), ...options]}
      />
      <LanguageField key={state.language} name="language" defaultValue={state.language} />
      <TemplateChoice names={templates} chosen={state.template} />
      <div>
        <Button type="submit" disabled={pending}>
          {pending ? t('create.pending') : t('create.submit')}
        </Button>
      </div>
    </form>
  )
}
