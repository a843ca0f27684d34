'use server'

import { redirect } from 'next/navigation'
import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem, Result } from '@/lib/core/result'
import { savingOf, type Saving } from '@/lib/editorial/saving'
import { createSpeaker } from './commands/create-speaker'
import { mergeSpeakers } from './commands/merge-speakers'
import { removeSpeaker } from './commands/remove-speaker'
import { saveSpeaker } from './commands/save-speaker'
import { splitSpeaker } from './commands/split-speaker'
import { stateNamesakes, withdrawNamesakes } from './commands/state-namesakes'
import { undoMerge } from './commands/undo-merge'
import { getStoredSpeaker } from './desk-queries/people'
import type { MergeSpeakersInput, SpeakerValue, SplitSpeakerInput } from './schema'

export async function createSpeakerAction(_base: number | null, value: SpeakerValue): Promise<Saving<SpeakerValue>> {
  const viewer = await requirePermission('speaker.edit')
  return savingOf(await createSpeaker({ value }, viewer, currentTime()), null, getStoredSpeaker)
}

export async function saveSpeakerAction(
  speakerId: string,
  base: number | null,
  value: SpeakerValue,
): Promise<Saving<SpeakerValue>> {
  const viewer = await requirePermission('speaker.edit')
  const saved = await saveSpeaker({ speakerId, base: base ?? 0, value }, viewer, currentTime())
  return savingOf(saved, speakerId, getStoredSpeaker)
}

export async function mergeSpeakersAction(
  input: MergeSpeakersInput,
): Promise<Result<{ mergeId: string; keptId: string }>> {
  return mergeSpeakers(input, await requirePermission('speaker.merge'), currentTime())
}

export async function splitSpeakerAction(input: SplitSpeakerInput): Promise<Result<{ intoId: string }>> {
  return splitSpeaker(input, await requirePermission('speaker.merge'), currentTime())
}

/** A form with one button: what came of it is shown beside that. */
export interface DeedState {
  done: boolean
  problem: Problem | null
}

export async function undoMergeAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const viewer = await requirePermission('speaker.merge')
  return stateOf(await undoMerge({ mergeId: String(form.get('mergeId') ?? '') }, viewer, currentTime()))
}

export async function stateNamesakesAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const viewer = await requirePermission('speaker.edit')
  return stateOf(await stateNamesakes(pairIn(form), viewer, currentTime()))
}

export async function withdrawNamesakesAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const viewer = await requirePermission('speaker.edit')
  return stateOf(await withdrawNamesakes(pairIn(form), viewer, currentTime()))
}

export async function removeSpeakerAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const viewer = await requirePermission('speaker.edit')
  const input = { speakerId: String(form.get('speakerId') ?? ''), base: Number(form.get('base')) }
  const done = await removeSpeaker(input, viewer, currentTime())
  if (!done.ok) return stateOf(done)
  redirect('/desk/people')
}

function pairIn(form: FormData) {
  return { ids: [String(form.get('one') ?? ''), String(form.get('other') ?? '')] as [string, string], note: null }
}

function stateOf(done: Result<unknown>): DeedState {
  return done.ok ? { done: true, problem: null } : { done: false, problem: done.problem }
}
