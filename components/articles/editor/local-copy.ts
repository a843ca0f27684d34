import type { StoryText } from '@/lib/articles/merge'

/** What this browser holds of a story that the portal does not have yet. */
export interface LocalCopy {
  base: number
  baseText: StoryText
  text: StoryText
  /** Milliseconds since 1970. */
  keptAtMs: number
}

/**
 * The copies that the windows of one person keep of a story, one for each window: two windows never write over each other's
 * words, and who shares a browser does not see another's.
 */
export class LocalCopies {
  readonly #ofStory: string
  readonly #own: string

  constructor(articleId: string, userId: string, windowId: string) {
    this.#ofStory = `plenary.story.${userId}.${articleId}`
    this.#own = `${this.#ofStory}.${windowId}`
  }

  /** Keeps the copy, or takes it away. False when the browser has no room or allows none: then only the portal has it. */
  write(copy: LocalCopy | null): boolean {
    try {
      if (copy) window.localStorage.setItem(this.#own, JSON.stringify(copy))
      else window.localStorage.removeItem(this.#own)
      return true
    } catch (error) {
      if (error instanceof DOMException) return false
      throw error
    }
  }

  /** Says that this window is open: until it lets go, or dies, no other takes its copy over. Answers how to let go. */
  hold(): () => void {
    let letGo = () => {}
    const open = new Promise<void>((resolve) => (letGo = resolve))
    void navigator.locks.request(this.#own, () => open)
    return letGo
  }

  /**
   * Hands over each copy that another window has left behind: at once where that window is gone, else as soon as it goes.
   * One that `bringBack` answers true for is this window's from then on.
   */
  async takeOver(bringBack: (copy: LocalCopy) => boolean, signal: AbortSignal): Promise<void> {
    const others = Object.keys(window.localStorage).filter((key) => key.startsWith(this.#ofStory) && key !== this.#own)
    const takeOne = (key: string) =>
      navigator.locks.request(key, { signal }, () => {
        const kept = window.localStorage.getItem(key)
        if (kept !== null && bringBack(JSON.parse(kept) as LocalCopy)) window.localStorage.removeItem(key)
      })
    await Promise.all(others.map(takeOne)).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }
}
