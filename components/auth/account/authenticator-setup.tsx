'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { UNTOUCHED, type FormState } from '@/lib/auth/form-state'
import { ProblemList } from '../problem-list'
import { ProofField } from '../proof-field'
import { RecoveryCodes } from './recovery-codes'

interface OfferState extends FormState {
  offer?: { secret: string; address: string; picture: { size: number; path: string } }
}

interface CodesState extends FormState {
  recoveryCodes?: string[]
}

interface Props {
  offer: (before: OfferState, form: FormData) => Promise<OfferState>
  confirm: (before: CodesState, form: FormData) => Promise<CodesState>
}

/** Three steps: ask for a secret, read it into the app, give its first code. Then come the recovery codes. */
export function AuthenticatorSetup({ offer, confirm }: Props) {
  const t = useTranslations('account.authenticator')
  const [offered, ask, asking] = useActionState<OfferState, FormData>(offer, UNTOUCHED)
  const [confirmed, send, sending] = useActionState<CodesState, FormData>(confirm, UNTOUCHED)
  if (confirmed.recoveryCodes) return <RecoveryCodes codes={confirmed.recoveryCodes} />
  if (!offered.offer) {
    return (
      <form action={ask} className="grid justify-items-start gap-4">
        <ProblemList issues={offered.issues} />
        <ProofField issues={offered.issues} />
        <Button type="submit" look="plain" disabled={asking}>
          {t('begin')}
        </Button>
      </form>
    )
  }
  const { secret, picture } = offered.offer
  return (
    <div className="grid gap-4">
      <p>{t('scan')}</p>
      <svg
        role="img"
        aria-label={t('picture')}
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        className="w-56 max-w-full bg-[#ffffff]"
      >
        <path d={picture.path} fill="#000000" shapeRendering="crispEdges" />
      </svg>
      <p>
        {t('byHand')} <code className="font-mono [overflow-wrap:anywhere]">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <form
        action={send}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          startTransition(() => send(form))
        }}
        className="grid gap-4"
      >
        <ProblemList issues={confirmed.issues} />
        <TextField
          label={t('code')}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={10}
          required
        />
        <div>
          <Button type="submit" disabled={sending}>
            {t('confirm')}
          </Button>
        </div>
      </form>
    </div>
  )
}
