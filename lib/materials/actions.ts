'use server'

import { refresh } from 'next/cache'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { addMaterial } from './commands/add-material'
import { removeMaterial } from './commands/remove-material'
import type { AddMaterialInput } from './schema'

export interface MaterialState {
  typed: { kind: string; title: string; url: string; language: string }
  problem: Problem | null
  /** How many were added, so that the form begins anew. */
  added: number
}

export async function addMaterialAction(before: MaterialState, form: FormData): Promise<MaterialState> {
  const [kind, title] = [text(form, 'kind'), text(form, 'title')]
  const [url, language] = [text(form, 'url'), text(form, 'language')]
  const input = { sessionId: text(form, 'sessionId'), kind, title, url, language } as AddMaterialInput
  const added = await addMaterial(input, await requireViewer(), currentTime())
  if (!added.ok) return { ...before, typed: { kind, title, url, language }, problem: added.problem }
  refresh()
  return { typed: { kind, title: '', url: '', language }, problem: null, added: before.added + 1 }
}

/** What is gone already needs no taking away: either way the page is drawn anew. */
export async function removeMaterialAction(form: FormData): Promise<void> {
  await removeMaterial({ materialId: text(form, 'materialId') }, await requireViewer(), currentTime())
  refresh()
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
