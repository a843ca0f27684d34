'use client'

import {
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { UNTOUCHED, type FormState } from '@/lib/auth/form-state'
import { ProblemList } from '../problem-list'
import { ProofField } from '../proof-field'
import { RecoveryCodes } from './recovery-codes'

interface CodesState extends FormState {
  recoveryCodes?: string[]
}

interface Props {
  offer: (form: FormData) => Promise<FormState & { options?: PublicKeyCredentialCreationOptionsJSON }>
  add: (name: string, response: RegistrationResponseJSON) => Promise<CodesState>
}

const NOT_MADE: FormState = { done: false, issues: [{ path: '', message: 'passkey.notMade' }] }

/** Asks the browser for a passkey and keeps it. */
export function AddPasskey({ offer, add }: Props) {
  const t = useTranslations('account.passkeys')
  const router = useRouter()
  const [state, setState] = useState<CodesState>(UNTOUCHED)
  const [busy, setBusy] = useState(false)

  const make = async (form: FormData): Promise<CodesState> => {
    const offered = await offer(form)
    if (!offered.options) return offered
    // The browser tells its user why it made none; most often they closed its window.
    const response = await startRegistration({ optionsJSON: offered.options }).catch(() => null)
    return response ? add(String(form.get('name') ?? ''), response) : NOT_MADE
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setBusy(true)
    const made = await make(new FormData(form)).finally(() => setBusy(false))
    setState(made)
    if (!made.done) return
    form.reset()
    if (!made.recoveryCodes?.length) router.refresh()
  }

  if (state.recoveryCodes?.length) return <RecoveryCodes codes={state.recoveryCodes} />
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-3">
      <ProblemList issues={state.issues} />
      <TextField label={t('name')} hint={t('nameHint')} name="name" maxLength={60} required />
      <ProofField issues={state.issues} />
      <div>
        <Button type="submit" look="plain" disabled={busy}>
          {t('add')}
        </Button>
      </div>
    </form>
  )
}
