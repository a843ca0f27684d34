'use server'

import { AuthError } from 'next-auth'
import { deskPath } from '../schema'
import { signIn, signOut } from '../next-auth'

export interface SignInState {
  /** What was typed, so that a wrong password costs nobody their e-mail address. */
  email: string
  failed: boolean
}

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  try {
    await signIn('credentials', {
      email,
      password: String(form.get('password') ?? ''),
      redirectTo: deskPath(form.get('next')),
    })
  } catch (error) {
    if (error instanceof AuthError && error.type === 'CredentialsSignin') return { email, failed: true }
    throw error
  }
  return { email, failed: false }
}

export async function signOutAction(): Promise<void> {
  await signOut({ redirectTo: '/' })
}
