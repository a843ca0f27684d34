'use server'

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import type { Result } from '@/lib/core/result'
import { currentTime } from '@/lib/core/clock'
import { confirmAuthenticator, offerAuthenticator } from '../commands/authenticator'
import { addPasskey, askForPasskey, offerPasskey } from '../commands/passkeys'
import { removeAuthenticator, removePasskey, renewRecoveryCodes } from '../commands/remove-factor'
import { formState, type FormState } from '../form-state'
import type { Viewer } from '../model'
import { viewerOf } from '../proof'
import { qrPath } from '../qr-path'
import { relyingParty } from '../relying-party'
import { getRegistryId, requireViewer } from '../session'

// The web doors of second factors.

export interface OfferState extends FormState {
  /** What the app needs: typed, or read from the picture. */
  offer?: { secret: string; address: string; picture: { size: number; path: string } }
}

export async function offerAuthenticatorAction(_before: OfferState, form: FormData): Promise<OfferState> {
  const viewer = await viewerOf(form)
  const offered = viewer.ok ? await offerAuthenticator(viewer.value, currentTime()) : viewer
  if (!offered.ok) return formState(offered)
  return { ...formState(offered), offer: { ...offered.value, picture: qrPath(offered.value.address) } }
}

export interface CodesState extends FormState {
  /** Shown once. */
  recoveryCodes?: string[]
}

export async function confirmAuthenticatorAction(_before: CodesState, form: FormData): Promise<CodesState> {
  const code = String(form.get('code') ?? '')
  return codesState(await asked(form, (viewer, now) => confirmAuthenticator({ code }, viewer, now)))
}

export async function renewRecoveryCodesAction(_before: CodesState, form: FormData): Promise<CodesState> {
  return codesState(await asked(form, renewRecoveryCodes))
}

export async function removeAuthenticatorAction(_before: FormState, form: FormData): Promise<FormState> {
  return done(await asked(form, removeAuthenticator))
}

export async function removePasskeyAction(_before: FormState, form: FormData): Promise<FormState> {
  const passkeyId = String(form.get('passkeyId') ?? '')
  return done(await asked(form, (viewer, now) => removePasskey({ passkeyId }, viewer, now)))
}

export interface PasskeyOffer extends FormState {
  options?: PublicKeyCredentialCreationOptionsJSON
}

export async function offerPasskeyAction(form: FormData): Promise<PasskeyOffer> {
  const site = await currentSite()
  const offered = await asked(form, (viewer, now) => offerPasskey(site, viewer, now))
  return { ...formState(offered), options: offered.ok ? offered.value : undefined }
}

export async function addPasskeyAction(name: string, response: RegistrationResponseJSON): Promise<CodesState> {
  const site = await currentSite()
  return codesState(await addPasskey({ name, response }, site, await requireViewer(), currentTime()))
}

/** For a session that awaits its second factor. */
export async function askForPasskeyAction(): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const sessionId = await getRegistryId()
  return sessionId ? askForPasskey(sessionId, await currentSite()) : null
}

type Work<T> = (viewer: Viewer, now: Date) => Promise<Result<T>>

async function asked<T>(form: FormData, work: Work<T>): Promise<Result<T>> {
  const viewer = await viewerOf(form)
  return viewer.ok ? work(viewer.value, currentTime()) : viewer
}

/** The page is not drawn anew: the codes on it are shown once. */
function codesState(result: Result<{ recoveryCodes: string[] }>): CodesState {
  return { ...formState(result), recoveryCodes: result.ok ? result.value.recoveryCodes : undefined }
}

function done(result: Result<null>): FormState {
  if (result.ok) refresh()
  return formState(result)
}

async function currentSite() {
  return relyingParty((await headers()).get('host'))
}
