'use server'

import { refresh } from 'next/cache'
import type { Result } from '@/lib/core/result'
import { currentTime } from '@/lib/core/clock'
import { changePassword, endOwnSessions, renameSelf } from '../commands/own-account'
import { formState, type FormState } from '../form-state'
import type { Viewer } from '../model'
import { viewerOf } from '../proof'

// The web doors of what everybody does to their own account; second factors have theirs beside them.

export async function renameSelfAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => renameSelf({ name: text(form, 'name') }, viewer, now))
}

export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => changePassword({ password: text(form, 'password') }, viewer, now))
}

export async function endOwnSessionsAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => endOwnSessions({ sessionId: text(form, 'sessionId') || undefined }, viewer, now))
}

type Work = (viewer: Viewer, now: Date) => Promise<Result<unknown>>

async function asked(form: FormData, work: Work): Promise<FormState> {
  const viewer = await viewerOf(form)
  const result = viewer.ok ? await work(viewer.value, currentTime()) : viewer
  if (result.ok) refresh()
  return formState(result)
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
