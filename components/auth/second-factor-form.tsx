'use client'

import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { waitOf } from './wait'

interface State {
  failed: boolean
  waitS: number | null
}

interface Props {
  action: (before: State, form: FormData) => Promise<State>
  askForPasskey: (() => Promise<PublicKeyCredentialRequestOptionsJSON | null>) | null
  next: string
}

/** The code of the app or a recovery code; or a passkey. */
export function SecondFactorForm({ action, askForPasskey, next }: Props) {
  const t = useTranslations('account.secondFactor')
  const [state, submit, pending] = useActionState(action, { failed: false, waitS: null })
  const [passkeyFailed, setPasskeyFailed] = useState(false)

  const givePasskey = async () => {
    setPasskeyFailed(false)
    try {
      const optionsJSON = await askForPasskey?.()
      if (!optionsJSON) return setPasskeyFailed(true)
      const form = new FormData()
      form.set('passkey', JSON.stringify(await startAuthentication({ optionsJSON })))
      form.set('next', next)
      startTransition(() => submit(form))
    } catch {
      // The browser tells its user why; most often they closed its window.
      setPasskeyFailed(true)
    }
  }

  return (
    <div className="grid gap-4">
      <p role="alert" className="text-live empty:hidden">
        {passkeyFailed && t('passkeyFailed')}
        {!passkeyFailed && state.failed && (state.waitS === null ? t('failed') : t('wait', waitOf(state.waitS)))}
      </p>
      {askForPasskey && (
        <Button onClick={() => void givePasskey()} disabled={pending}>
          {t('usePasskey')}
        </Button>
      )}
      <form action={submit} className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
        />
        <Button type="submit" look={askForPasskey ? 'plain' : 'primary'} disabled={pending}>
          {pending ? t('pending') : t('submit')}
        </Button>
      </form>
    </div>
  )
}
