import type { Room, StreamEvents } from '@/lib/presence/model'

/** The part of EventSource that is used. */
interface Stream {
  addEventListener: (name: string, listener: (event: MessageEvent<string>) => void) => void
  close: () => void
}

interface Options {
  open: () => Stream
  tellCaret: (stream: string, blockId: string | null) => Promise<void>
  /** Between 0 and 1: windows that lost the same server do not all come back at once. */
  chance: () => number
}

// From the first attempt to connect anew to the longest pause between two.
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** How long the last news is believed after the line broke. */
const BELIEVED_MS = 5_000
/** Cursors are told at most this often. */
const CARET_GAP_MS = 150

/**
 * What colleagues do in this story, as far as the portal can say; null while it cannot. A courtesy: whatever happens to the
 * line, writing and saving go on without it.
 */
export class StoryLine {
  readonly #options: Options
  readonly #listeners = new Set<() => void>()
  #room: Room | null = null
  #open: Stream | null = null
  #name: string | null = null
  #failures = 0
  #again: ReturnType<typeof setTimeout> | undefined
  #forget: ReturnType<typeof setTimeout> | undefined
  #caret: string | null = null
  #told: string | null = null
  #telling: ReturnType<typeof setTimeout> | null = null

  constructor(options: Options) {
    this.#options = options
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  room = (): Room | null => this.#room

  connect = () => {
    if (this.#open) return
    clearTimeout(this.#again)
    const stream = this.#options.open()
    this.#open = stream
    stream.addEventListener('here', ({ data }) => this.#named((JSON.parse(data) as StreamEvents['here']).stream))
    stream.addEventListener('room', ({ data }) => this.#news(JSON.parse(data) as Room))
    stream.addEventListener('over', () => {
      // Asking again at once would be answered alike.
      this.#failures = Math.max(this.#failures, 4)
      this.#show(null)
    })
    stream.addEventListener('error', () => this.#lost(stream))
  }

  disconnect = () => {
    clearTimeout(this.#again)
    clearTimeout(this.#forget)
    if (this.#telling) clearTimeout(this.#telling)
    this.#telling = null
    this.#open?.close()
    this.#open = null
    this.#name = null
    this.#show(null)
  }

  /** The cursor is in this block now; null: in none. */
  caretAt = (blockId: string | null) => {
    this.#caret = blockId
    if (!this.#telling) this.#tell()
  }

  #named(name: string) {
    this.#name = name
    this.#told = null
    if (!this.#telling) this.#tell()
  }

  #news(room: Room) {
    this.#failures = 0
    clearTimeout(this.#forget)
    this.#show(room)
  }

  /** The first move is told at once, what follows quickly is told together. */
  #tell() {
    if (this.#name === null || this.#told === this.#caret) return
    this.#told = this.#caret
    this.#telling = setTimeout(() => {
      this.#telling = null
      this.#tell()
    }, CARET_GAP_MS)
    // One that is not told is made up for by the next; with the line gone, nobody waits for it.
    this.#options.tellCaret(this.#name, this.#caret).catch(() => (this.#told = null))
  }

  #lost(stream: Stream) {
    stream.close()
    if (this.#open !== stream) return
    this.#open = null
    this.#name = null
    clearTimeout(this.#forget)
    this.#forget = setTimeout(() => this.#show(null), BELIEVED_MS)
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS)
    this.#failures += 1
    this.#again = setTimeout(this.connect, pause * (0.5 + this.#options.chance() / 2))
  }

  #show(room: Room | null) {
    if (this.#room === room) return
    this.#room = room
    for (const listener of this.#listeners) listener()
  }
}
