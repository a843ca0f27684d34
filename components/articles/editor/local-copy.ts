import type { StoryText } from '@/lib/articles/merge'

/** What this browser holds of a story that the portal does not have yet. */
export interface LocalCopy {
  base: number
  baseText: StoryText
  text: StoryText
  /** Milliseconds since 1970. */
  keptAtMs: number
}

/** One copy per story and person: who shares a browser does not see the other's words. */
function keyOf(articleId: string, userId: string): string {
  return `plenary.story.${userId}.${articleId}`
}

export function readLocalCopy(articleId: string, userId: string): LocalCopy | null {
  const kept = window.localStorage.getItem(keyOf(articleId, userId))
  return kept === null ? null : (JSON.parse(kept) as LocalCopy)
}

/** Keeps the copy, or takes it away. False when the browser has no room or allows none: then only the portal has it. */
export function writeLocalCopy(articleId: string, userId: string, copy: LocalCopy | null): boolean {
  try {
    if (copy) window.localStorage.setItem(keyOf(articleId, userId), JSON.stringify(copy))
    else window.localStorage.removeItem(keyOf(articleId, userId))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
