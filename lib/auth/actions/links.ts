'use server'

import { redirect } from 'next/navigation'
import { currentTime } from '@/lib/core/clock'
import { acceptInvitation } from '../commands/accept-invitation'
import { requestReset, resetPassword } from '../commands/reset-password'
import { formState, type FormState } from '../form-state'
import { signIn } from '../next-auth'
import { requestAddress } from '../session'

// The doors for people who have a mailed link, or ask for one: nobody is signed in yet.

/** Makes the account and signs it in, by the password that was just chosen. */
export async function acceptInvitationAction(_before: FormState, form: FormData): Promise<FormState> {
  const password = text(form, 'password')
  const input = { token: text(form, 'token'), name: text(form, 'name'), password }
  const accepted = await acceptInvitation(input, currentTime())
  if (!accepted.ok) return formState(accepted)
  await signIn('credentials', { email: accepted.value.email, password, redirectTo: '/account' })
  return formState(accepted)
}

export async function requestResetAction(_before: FormState, form: FormData): Promise<FormState> {
  return formState(await requestReset({ email: text(form, 'email').trim() }, await requestAddress(), currentTime()))
}

export async function resetPasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const reset = await resetPassword({ token: text(form, 'token'), password: text(form, 'password') }, currentTime())
  if (reset.ok) redirect('/sign-in?reset=done')
  return formState(reset)
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
