/** A colleague who has a story open, once however many windows they have. */
export interface PersonHere {
  userId: string
  name: string
  /** The blocks that hold their cursors: one for each window where they write. */
  blockIds: string[]
}

/** All that the screens of a story are told about each other's work: the whole of it each time, so that nothing can be missed. */
export interface Room {
  people: PersonHere[]
  /** The newest revision, and who saved it; no id: the portal itself. */
  newest: { revision: number; savedById: string | null; savedBy: string | null }
  /** Grows with each change to the story's comments. */
  comments: number
}

/** The events of the stream. `here` comes first and names the stream, for telling where the cursor is. */
export interface StreamEvents {
  here: { stream: string }
  room: Room
  /** The viewer may not look any more; the stream ends. */
  over: Record<string, never>
}

/** How often each process says that its windows are still open, looks for lost ones and asks again who may look. */
export const BEAT_MS = 3_000
/** After this long without a word a window counts as gone: with the beat, a killed process’s people go within 15 s. */
export const LOST_AFTER_MS = 10_000
