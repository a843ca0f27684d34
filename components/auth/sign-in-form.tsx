'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { waitOf } from './wait'

interface State {
  email: string
  failed: boolean
  waitS: number | null
}

interface Props {
  action: (before: State, form: FormData) => Promise<State>
  /** Where the sign-in leads. */
  next: string
}

export function SignInForm({ action, next }: Props) {
  const t = useTranslations('account.signIn')
  const [state, submit, pending] = useActionState(action, { email: '', failed: false, waitS: null })
  return (
    <form action={submit} className="grid gap-4">
      <p role="alert" className="text-live empty:hidden">
        {state.failed && (state.waitS === null ? t('failed') : t('wait', waitOf(state.waitS)))}
      </p>
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        key={state.email}
        defaultValue={state.email}
      />
      <TextField label={t('password')} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" disabled={pending}>
        {pending ? t('pending') : t('submit')}
      </Button>
    </form>
  )
}
