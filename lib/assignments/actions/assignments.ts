'use server'

import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Result } from '@/lib/core/result'
import { momentInZone } from '@/lib/core/time-zone'
import type { AssignmentFormState, AssignmentTyped } from '../model'
import { assignSession } from '../commands/assign-session'
import { dropAssignment } from '../commands/drop-assignment'
import { reassign } from '../commands/reassign'
import { startStory } from '../commands/start-story'

export async function assignSessionAction(_before: AssignmentFormState, form: FormData): Promise<AssignmentFormState> {
  const typed = typedIn(form)
  const input = { sessionId: text(form, 'sessionId'), ...dueOf(typed) }
  return answer(typed, await assignSession(input, await requireViewer(), currentTime()))
}

export async function reassignAction(_before: AssignmentFormState, form: FormData): Promise<AssignmentFormState> {
  const typed = typedIn(form)
  return answer(typed, await reassign({ ...named(form), ...dueOf(typed) }, await requireViewer(), currentTime()))
}

export async function dropAssignmentAction(_before: AssignmentFormState, form: FormData): Promise<AssignmentFormState> {
  const typed = typedIn(form)
  const input = { ...named(form), reason: typed.reason }
  return answer(typed, await dropAssignment(input, await requireViewer(), currentTime()))
}

/** Begins the story, or finds it begun, and opens it; what stands in the way is shown beside the button. */
export async function startStoryAction(_before: AssignmentFormState, form: FormData): Promise<AssignmentFormState> {
  const { assignmentId } = named(form)
  const language = text(form, 'language') || undefined
  const started = await startStory({ assignmentId, language }, await requireViewer(), currentTime())
  if (!started.ok) return { typed: typedIn(form), problem: started.problem }
  redirect(`/desk/articles/${started.value.articleId}`)
}

function answer(typed: AssignmentTyped, done: Result<{ assignmentId: string }>): AssignmentFormState {
  if (!done.ok) return { typed, problem: done.problem }
  redirect(`/desk/assignments/${done.value.assignmentId}`)
}

function typedIn(form: FormData): AssignmentTyped {
  const [reporterId, time, zone] = [text(form, 'reporterId'), text(form, 'time'), text(form, 'zone')]
  return { reporterId, time, zone, note: text(form, 'note'), reason: text(form, 'reason') }
}

function named(form: FormData) {
  return { assignmentId: text(form, 'assignmentId'), version: Number(text(form, 'version')) }
}

/** A time that is none is left to the schema, which says so in words. */
function dueOf({ reporterId, time, zone, note }: AssignmentTyped) {
  return { reporterId, dueAt: momentInZone(time, zone) as Date, dueZone: zone, note }
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}
