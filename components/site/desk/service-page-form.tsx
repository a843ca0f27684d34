'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, type FormEvent } from 'react'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { ServicePageState } from '@/lib/site/actions'
import type { ServicePage, ServicePageName } from '@/lib/site/model'
import { SiteProblem } from './site-problem'

interface Props {
  action: (before: ServicePageState, form: FormData) => Promise<ServicePageState>
  part: ServicePageName
  base: number
  given: ServicePage
}

/** A service page to write. Where somebody saved meanwhile, both texts are on screen and nothing is lost. */
export function ServicePageForm({ action, part, base, given }: Props) {
  const t = useTranslations('site')
  const [state, send, pending] = useActionState(action, {
    typed: given,
    base,
    saved: false,
    problem: null,
    theirs: null,
  })
  // React would empty a form that it sends itself.
  const keepTyped = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => send(form))
  }
  return (
    <div className="grid max-w-3xl gap-6">
      <form action={send} onSubmit={keepTyped} className="grid gap-4">
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="base" value={state.base} />
        <TextField label={t('name')} name="title" maxLength={120} defaultValue={state.typed.title} />
        <TextAreaField label={t('text')} hint={t('textHint')} name="text" rows={14} defaultValue={state.typed.text} />
        <SiteProblem problem={state.problem} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" disabled={pending}>
            {pending ? t('saving') : t('save')}
          </Button>
          <p role="status" className="text-sm text-ok">
            {state.saved && !pending && t('saved')}
          </p>
        </div>
      </form>
      {state.theirs && (
        <section aria-labelledby="theirs" className="grid gap-2 border-s-4 border-live ps-4">
          <h2 id="theirs" className="font-semibold">
            {state.theirs.by === null ? t('savedByNobody') : t('savedBy', { name: state.theirs.by })}
          </h2>
          <p className="font-serif text-lg">{state.theirs.title}</p>
          <pre className="font-sans whitespace-pre-wrap">{state.theirs.text}</pre>
        </section>
      )}
    </div>
  )
}
