import { z } from 'zod'

const fields = z.record(z.string(), z.unknown())
const changed = z.object({ id: z.string(), before: fields, after: fields })

/** What an import did, in enough detail to take it back: what it made, and what stood where it changed something. */
export const journalSchema = z.object({
  venue: z.string().nullable(),
  rooms: z.array(z.string()),
  tracks: z.array(z.string()),
  speakers: z.array(z.string()),
  spellings: z.array(z.string()),
  sessions: z.array(z.string()),
  appearances: z.array(z.string()),
  refs: z.array(z.string()),
  changedSpeakers: z.array(changed),
  changedSessions: z.array(changed),
  changedAppearances: z.array(changed),
  removedAppearances: z.array(fields),
  changedRefs: z.array(changed),
})

export type Journal = z.infer<typeof journalSchema>

export function emptyJournal(): Journal {
  return {
    venue: null,
    rooms: [],
    tracks: [],
    speakers: [],
    spellings: [],
    sessions: [],
    appearances: [],
    refs: [],
    changedSpeakers: [],
    changedSessions: [],
    changedAppearances: [],
    removedAppearances: [],
    changedRefs: [],
  }
}
