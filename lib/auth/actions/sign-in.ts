'use server'

import { AuthError, CredentialsSignin } from 'next-auth'
import { deskPath } from '../schema'
import { signIn, signOut } from '../next-auth'

export interface SignInState {
  /** What was typed, so that a wrong password costs nobody their e-mail address. */
  email: string
  failed: boolean
  /** Too many tries: how long to wait, in seconds. */
  waitS: number | null
}

/** Takes e-mail and password. The page of the second factor sends on who has none. */
export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const password = String(form.get('password') ?? '')
  const next = encodeURIComponent(deskPath(form.get('next')))
  const refusal = await refusalOf(() =>
    signIn('credentials', { email, password, redirectTo: `/second-factor?next=${next}` }),
  )
  return { email, ...refusal }
}

export interface SecondFactorState {
  failed: boolean
  waitS: number | null
}

/** Takes the code or the passkey of a session that awaits it. */
export async function secondFactorAction(_before: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const given = ['code', 'passkey'].flatMap((name) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : []
  })
  const redirectTo = deskPath(form.get('next'))
  return refusalOf(() => signIn('second-factor', { ...Object.fromEntries(given), redirectTo }))
}

/** Goes to the identity provider, and comes back to where the sign-in leads. */
export async function singleSignOnAction(form: FormData): Promise<void> {
  await signIn('sso', { redirectTo: deskPath(form.get('next')) })
}

export async function signOutAction(): Promise<void> {
  await signOut({ redirectTo: '/' })
}

/** Success leaves by a redirect, which is thrown like the refusals that are answered here. */
async function refusalOf(work: () => Promise<unknown>): Promise<{ failed: boolean; waitS: number | null }> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AuthError) || error.type !== 'CredentialsSignin') throw error
    const wait = error instanceof CredentialsSignin ? /^wait-(\d+)$/.exec(error.code) : null
    return { failed: true, waitS: wait ? Number(wait[1]) : null }
  }
  return { failed: false, waitS: null }
}
