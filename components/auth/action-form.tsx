'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { UNTOUCHED, type FormState } from '@/lib/auth/form-state'
import { ProblemList } from './problem-list'
import { ProofField } from './proof-field'

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>
  submit: string
  pending?: string
  look?: 'primary' | 'plain'
  /** Said when it worked. */
  done?: string
  /** Whether the viewer has to give their password too; the answer to the form may ask for it as well. */
  needsProof?: boolean
  children?: ReactNode
}

/** A form of accounts: says what is wrong, asks for the password where it has to, and keeps what was typed. */
export function ActionForm({ action, submit, pending, look, done, needsProof = false, children }: Props) {
  const t = useTranslations('account')
  const [state, send, busy] = useActionState(action, UNTOUCHED)
  // React would empty a form that it sends itself.
  const keepTyped = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => send(form))
  }
  return (
    <form action={send} onSubmit={keepTyped} className="grid gap-4">
      <ProblemList issues={state.issues} />
      {children}
      <ProofField issues={state.issues} needed={needsProof && !state.done} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look={look} disabled={busy}>
          {busy ? (pending ?? t('pending')) : submit}
        </Button>
        <p role="status" className="text-sm text-ok">
          {state.done && done}
        </p>
      </div>
    </form>
  )
}
