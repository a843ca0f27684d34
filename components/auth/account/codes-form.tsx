'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { UNTOUCHED, type FormState } from '@/lib/auth/form-state'
import { ProblemList } from '../problem-list'
import { ProofField } from '../proof-field'
import { RecoveryCodes } from './recovery-codes'

interface CodesState extends FormState {
  recoveryCodes?: string[]
}

interface Props {
  renew: (before: CodesState, form: FormData) => Promise<CodesState>
  left: number
}

/** New recovery codes in place of the old ones. */
export function CodesForm({ renew, left }: Props) {
  const t = useTranslations('account.codes')
  const [state, send, busy] = useActionState<CodesState, FormData>(renew, UNTOUCHED)
  if (state.recoveryCodes) return <RecoveryCodes codes={state.recoveryCodes} />
  return (
    <form action={send} className="grid justify-items-start gap-3">
      <p className="text-ink-muted">{t('left', { count: left })}</p>
      <ProblemList issues={state.issues} />
      <ProofField issues={state.issues} />
      <Button type="submit" look="plain" disabled={busy}>
        {t('renew')}
      </Button>
    </form>
  )
}
