import { keepBoth } from '@/lib/articles/keep-both'
import { mergeStories, type MergeConflict, type StoryText } from '@/lib/articles/merge'
import { isDeepEqual } from '@/lib/core/deep-equal'
import type { Failure, SaveOutcome } from './save-story'

/** What is on screen and how to change it. */
export interface Screen {
  read: () => StoryText
  show: (text: StoryText) => void
}

interface Options {
  screen: Screen
  /** What the screen grew from. */
  revision: number
  text: StoryText
  savedAtMs: number
  send: (draft: StoryText & { base: number }) => Promise<SaveOutcome>
  /** Keeps a copy in this browser until the text is saved; null takes it away. False when the browser keeps none. */
  keepCopy: (copy: { base: number; baseText: StoryText; text: StoryText } | null) => boolean
  newId: () => string
  now: () => number
}

/** Somebody else saved in the meantime and both changed these spots: theirs first, mine behind it. */
export interface BothKept {
  conflicts: MergeConflict[]
  savedBy: string | null
  savedAt: string
}

export interface SaverState {
  busy: boolean
  dirty: boolean
  revision: number
  savedAtMs: number
  failure: Failure | null
  bothKept: BothKept | null
}

/** Milliseconds from the last change to the save, and at most from the first one. */
const PAUSE_MS = 1500
const LONGEST_MS = 10_000
/** How long after a failed save the next is tried, in milliseconds. */
const RETRY_MS = 5000
/** How long this browser's copy may be behind the typing, in milliseconds: no key waits for it. */
const COPY_MS = 250

/**
 * Saves what is on screen: by itself once typing pauses, one save under way at a time, and at once when asked. Whatever
 * others saved in the meantime is merged into the screen; no text of either side is ever dropped.
 */
export class DraftSaver {
  readonly #options: Options
  readonly #listeners = new Set<() => void>()
  #base: { revision: number; text: StoryText }
  #state: SaverState
  #underWay: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #copyTimer: ReturnType<typeof setTimeout> | undefined
  #dirtySince: number | null = null

  constructor(options: Options) {
    this.#options = options
    this.#base = { revision: options.revision, text: options.text }
    const { revision, savedAtMs } = options
    this.#state = { busy: false, dirty: false, revision, savedAtMs, failure: null, bothKept: null }
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  state = (): SaverState => this.#state

  /** Something on screen changed. */
  touched = () => {
    const now = this.#options.now()
    this.#dirtySince ??= now
    if (!this.#state.dirty) this.#set({ dirty: true })
    this.#copyTimer ??= setTimeout(this.keepCopy, COPY_MS)
    this.#saveIn(Math.min(PAUSE_MS, Math.max(0, this.#dirtySince + LONGEST_MS - now)))
  }

  /** Keeps a copy of unsaved text in this browser now; to be called before the page may go. Tells whether it is kept. */
  keepCopy = (): boolean => {
    clearTimeout(this.#copyTimer)
    this.#copyTimer = undefined
    if (!this.#state.dirty) return true
    const { revision: base, text: baseText } = this.#base
    return this.#options.keepCopy({ base, baseText, text: this.#options.screen.read() })
  }

  /** Saves until the portal has all that is on screen; tells whether it does. */
  save = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    if (!this.#underWay) this.#set({ failure: null })
    while (this.#underWay || (this.#state.dirty && !this.#state.failure)) {
      this.#underWay ??= this.#saveOnce().finally(() => (this.#underWay = null))
      await this.#underWay
    }
    return !this.#state.dirty
  }

  /** Tries again after a failure, if there is something to save. */
  retry = () => {
    if (this.#state.dirty) void this.save()
  }

  /** Brings back a text that this browser kept and the portal never got, beside what stands on screen already. */
  bringBack = (copy: { baseText: StoryText; text: StoryText }) => {
    this.#showMerged(copy.baseText, copy.text, this.#options.screen.read(), null)
    this.touched()
  }

  /**
   * Takes what a colleague saved onto a screen that has nothing unsaved, and is no edit of this author's. False when there
   * is something unsaved: then the next save merges.
   */
  adopt = ({ revision, text, savedAtMs }: { revision: number; text: StoryText; savedAtMs: number }): boolean => {
    if (this.#state.dirty || this.#underWay || revision <= this.#base.revision) return false
    this.#base = { revision, text }
    this.#options.screen.show(text)
    clearTimeout(this.#timer)
    this.#dirtySince = null
    this.#options.keepCopy(null)
    this.#set({ dirty: false, revision, savedAtMs })
    return true
  }

  dismissBothKept = () => this.#set({ bothKept: null })

  stop = () => {
    clearTimeout(this.#timer)
    if (this.#copyTimer !== undefined) this.keepCopy()
  }

  async #saveOnce(): Promise<void> {
    const sent = this.#options.screen.read()
    this.#dirtySince = null
    this.#set({ busy: true, failure: null })
    const outcome = await this.#options
      .send({ ...sent, base: this.#base.revision })
      .catch((): SaveOutcome => ({ ok: false, failure: { kind: 'unexpected' } }))
    if (outcome.ok) this.#saved(sent, outcome.revision, outcome.merged)
    else if (outcome.failure.kind === 'conflict' && 'theirs' in outcome.failure) this.#conflicted(outcome.failure)
    else this.#failed(outcome.failure)
  }

  #saved(sent: StoryText, revision: number, merged: StoryText | null) {
    this.#base = { revision, text: merged ?? sent }
    if (merged) this.#showMerged(sent, this.#options.screen.read(), merged, null)
    const dirty = !isDeepEqual(this.#options.screen.read(), this.#base.text)
    if (!dirty) this.#options.keepCopy(null)
    this.#set({ busy: false, dirty, revision, savedAtMs: this.#options.now() })
    if (dirty) this.#saveIn(PAUSE_MS)
  }

  #conflicted({ theirs, current, savedBy, savedAt }: Extract<Failure, { theirs: StoryText }>) {
    const before = this.#base.text
    this.#base = { revision: current, text: theirs }
    this.#showMerged(before, this.#options.screen.read(), theirs, { savedBy, savedAt })
    this.#set({ busy: false, dirty: true, revision: current })
  }

  #failed(failure: Failure) {
    this.#set({ busy: false, failure })
    const passing = failure.kind === 'offline' || failure.kind === 'unexpected'
    if (passing) this.#timer = setTimeout(this.retry, RETRY_MS)
  }

  #showMerged(base: StoryText, mine: StoryText, theirs: StoryText, other: Omit<BothKept, 'conflicts'> | null) {
    const { story, conflicts } = mergeStories(base, mine, theirs)
    const shown = conflicts.length > 0 ? keepBoth(story, conflicts, this.#options.newId) : story
    if (!isDeepEqual(shown, this.#options.screen.read())) this.#options.screen.show(shown)
    if (conflicts.length > 0) {
      this.#set({
        bothKept: { savedBy: null, savedAt: new Date(this.#options.now()).toISOString(), ...other, conflicts },
      })
    }
  }

  #saveIn(ms: number) {
    clearTimeout(this.#timer)
    // Asking again would not change such an answer; only somebody can.
    const settled = this.#state.failure?.kind === 'forbidden' || this.#state.failure?.kind === 'not-found'
    if (!settled) this.#timer = setTimeout(() => void this.save(), ms)
  }

  #set(part: Partial<SaverState>) {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}
