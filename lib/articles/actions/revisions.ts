'use server'

import { revalidatePath } from 'next/cache'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { nameRevision } from '../commands/name-revision'

export interface NameRevisionState {
  /** What was typed. */
  name: string
  problem: Problem | null
  /** Counts the attempts that went through. */
  done: number
}

/** The form beside a comparison: an empty name takes the name away. */
export async function nameRevisionAction(before: NameRevisionState, form: FormData): Promise<NameRevisionState> {
  const name = String(form.get('name') ?? '')
  const articleId = String(form.get('articleId'))
  const named = await nameRevision(
    { articleId, number: Number(form.get('number')), name, was: String(form.get('was') ?? '') },
    await requireViewer(),
    currentTime(),
  )
  if (!named.ok) return { ...before, name, problem: named.problem }
  revalidatePath(`/desk/articles/${articleId}/history`)
  return { name, problem: null, done: before.done + 1 }
}
