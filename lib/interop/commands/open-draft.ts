import { calendarDay } from '@/lib/core/calendar-day'
import { isTimeZone } from '@/lib/core/time-zone'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { readProgramme } from '../dialects/read-programme'
import { isArchive, unpack } from '../reading/archive'
import { importChoices, type ImportChoices } from '../schema'
import { UnreadableFile } from '../unreadable-file'
import type { ImportInput } from './import-programme'

export interface OpenDraft {
  id: string
  fileName: string
  edition: { id: string; slug: string; timeZone: string | null }
  choices: ImportChoices
  /** What to import, or why the file cannot be read as it stands. */
  read: { input: ImportInput } | { refusal: UnreadableFile }
}

/** A draft of one's own with its file read as decided; null when there is none. */
export async function openDraft(draftId: string, viewer: Viewer): Promise<OpenDraft | null> {
  const byId = viewerUserId(viewer)
  const draft =
    byId === null
      ? null
      : await db().importDraft.findFirst({ where: { id: draftId, byId }, include: { edition: true } })
  if (!draft) return null
  const { edition, fileName } = draft
  const choices = importChoices.parse(draft.choices)
  const opened = {
    id: draft.id,
    fileName,
    edition: { id: edition.id, slug: edition.slug, timeZone: edition.timeZone },
    choices,
  }
  try {
    if (choices.timeZone && !isTimeZone(choices.timeZone))
      throw new UnreadableFile('wrong-time-zone', null, choices.timeZone)
    const bytes = new Uint8Array(draft.bytes)
    const days = edition.startsOn
      ? { from: calendarDay(edition.startsOn), until: calendarDay(edition.endsOn ?? edition.startsOn) }
      : undefined
    const file = readProgramme(isArchive(bytes) ? await unpack(bytes) : bytes, {
      timeZone: choices.timeZone ?? edition.timeZone,
      columns: choices.columns,
      days,
    })
    const { digest } = draft.files as { digest: string }
    const decisions = { people: choices.people, prefer: choices.prefer }
    return { ...opened, read: { input: { editionId: edition.id, file, fileName, digest, decisions } } }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { ...opened, read: { refusal: error } }
  }
}
