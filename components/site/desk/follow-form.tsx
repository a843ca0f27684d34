'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useState, type FormEvent } from 'react'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { FollowState } from '@/lib/site/actions'
import type { FollowLink } from '@/lib/site/model'
import { SiteProblem } from './site-problem'

interface Props {
  action: (before: FollowState, form: FormData) => Promise<FollowState>
  base: number
  given: readonly FollowLink[]
}

/** The networks on which readers can follow the house, in the order in which they are shown. */
export function FollowForm({ action, base, given }: Props) {
  const t = useTranslations('site')
  const [state, send, pending] = useActionState(action, { typed: [...given], base, saved: false, problem: null })
  const [more, setMore] = useState(1)
  const lines = [...state.typed, ...Array.from({ length: more }, () => ({ name: '', url: '' }))]
  // React would empty a form that it sends itself.
  const keepTyped = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => send(form))
  }
  return (
    <form action={send} onSubmit={keepTyped} className="grid max-w-3xl gap-4">
      <input type="hidden" name="base" value={state.base} />
      {lines.map(({ name, url }, index) => (
        <div key={`${index} ${name} ${url}`} className="grid gap-3 sm:grid-cols-[1fr_2fr]">
          <TextField label={t('network')} name="name" maxLength={60} defaultValue={name} />
          <TextField label={t('address')} name="url" type="url" inputMode="url" defaultValue={url} />
        </div>
      ))}
      <p className="text-sm text-ink-muted">{t('followHint')}</p>
      <SiteProblem problem={state.problem} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" disabled={pending}>
          {pending ? t('saving') : t('save')}
        </Button>
        <Button look="plain" onClick={() => setMore(more + 1)}>
          {t('another')}
        </Button>
        <p role="status" className="text-sm text-ok">
          {state.saved && !pending && t('saved')}
        </p>
      </div>
    </form>
  )
}
