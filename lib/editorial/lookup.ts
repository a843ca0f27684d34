/** One line of a list to choose from: what is chosen, its name, and what tells it from its namesakes. */
export interface LookupItem {
  id: string
  label: string
  hint: string | null
}

/** What a lookup searches: words that somebody types, or the ids of what was chosen before. */
export type LookupBy = { words: string } | { ids: readonly string[] }

export const LOOKUP_LIMIT = 12

/** Words as a LIKE pattern that finds them anywhere; the pattern's own signs lose their meaning. */
export function containsPattern(words: string): string {
  return `%${words
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, '\\$&')}%`
}
