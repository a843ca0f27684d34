'use server'

import { redirect } from 'next/navigation'
import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { nameVersion } from './commands/name-version'

export interface VersionFormState {
  name: string
  note: string
  problem: Problem | null
}

export async function nameVersionAction(_before: VersionFormState, form: FormData): Promise<VersionFormState> {
  const viewer = await requirePermission('programme.edit')
  const text = (field: string) => String(form.get(field) ?? '')
  const [name, note] = [text('name'), text('note')]
  const input = { editionId: text('editionId'), base: Number(text('base')), name, note }
  const done = await nameVersion(input, viewer, currentTime())
  if (!done.ok) return { name, note, problem: done.problem }
  redirect(`/desk/editions/${text('edition')}/versions`)
}
