'use server'

import { refresh } from 'next/cache'
import type { Result } from '@/lib/core/result'
import { currentTime } from '@/lib/core/clock'
import { changeRole } from '../commands/change-role'
import { disableUser, enableUser } from '../commands/disable-user'
import { endSessions } from '../commands/end-sessions'
import { eraseUser } from '../commands/erase-user'
import { inviteUser, withdrawInvitation } from '../commands/invite-user'
import { resetFactors } from '../commands/reset-factors'
import { formState, type FormState } from '../form-state'
import type { Viewer } from '../model'
import { viewerOf } from '../proof'
import type { ChangeRoleInput } from '../schema'

// The web doors of what administrators do to accounts.

export async function changeRoleAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => changeRole({ userId: text(form, 'userId'), ...rights(form) }, viewer, now))
}

export async function disableUserAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => disableUser({ userId: text(form, 'userId') }, viewer, now))
}

export async function enableUserAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => enableUser({ userId: text(form, 'userId') }, viewer, now))
}

export async function eraseUserAction(_before: FormState, form: FormData): Promise<FormState> {
  const input = { userId: text(form, 'userId'), keepBylines: form.get('keepBylines') === 'yes' }
  return asked(form, (viewer, now) => eraseUser(input, viewer, now))
}

export async function endSessionsAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => endSessions({ userId: text(form, 'userId') }, viewer, now))
}

export async function resetFactorsAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => resetFactors({ userId: text(form, 'userId') }, viewer, now))
}

export async function inviteUserAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => inviteUser({ email: text(form, 'email').trim(), ...rights(form) }, viewer, now))
}

export async function withdrawInvitationAction(_before: FormState, form: FormData): Promise<FormState> {
  return asked(form, (viewer, now) => withdrawInvitation({ linkId: text(form, 'linkId') }, viewer, now))
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

function rights(form: FormData): Pick<ChangeRoleInput, 'role' | 'editionIds' | 'sections'> {
  return {
    role: text(form, 'role') as ChangeRoleInput['role'],
    editionIds: form.getAll('editionIds').map(String),
    sections: form.getAll('sections').map(String) as ChangeRoleInput['sections'],
  }
}
