'use server'

import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { deleteMedia } from './commands/delete-media'
import { describeMedia } from './commands/describe-media'
import { describeTogether } from './commands/describe-together'
import { restoreMedia } from './commands/restore-media'
import type { DescribeMediaInput, DescribeTogetherInput } from './schema'

export async function describeMediaAction(input: DescribeMediaInput) {
  return describeMedia(input, await requireViewer(), currentTime())
}

export async function describeTogetherAction(input: DescribeTogetherInput) {
  return describeTogether(input, await requireViewer(), currentTime())
}

/** What stands in the way of deleting, for the form to show; else the library is shown without it. */
export async function deleteMediaAction(_before: Problem | null, form: FormData): Promise<Problem | null> {
  const deleted = await deleteMedia({ assetId: named(form) }, await requireViewer(), currentTime())
  if (!deleted.ok) return deleted.problem
  redirect('/desk/library')
}

export async function restoreMediaAction(_before: Problem | null, form: FormData): Promise<Problem | null> {
  const assetId = named(form)
  const restored = await restoreMedia({ assetId }, await requireViewer(), currentTime())
  if (!restored.ok) return restored.problem
  redirect(`/desk/library/${assetId}`)
}

function named(form: FormData): string {
  return String(form.get('assetId') ?? '')
}
