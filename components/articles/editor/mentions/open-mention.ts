export interface OpenMention {
  sign: '@' | '#'
  /** How many letters from the sign to the cursor, the sign included. */
  length: number
  /** The words behind the sign. */
  query: string
}

const LONGEST_QUERY = 60
const MOST_WORDS = 6
const MENTION = /(?:^|[\s([{«“„"'‘—–\u00A0\u202F\uFFFC])([@#])([^@#\n\uFFFC]*)$/u

/**
 * The name that is being typed before the cursor. A sign inside a word belongs to that word, as in an e-mail address; a
 * sign before a figure counts ("#1"), and one before a blank stands for itself.
 */
export function openMention(before: string): OpenMention | null {
  const found = MENTION.exec(before.slice(-LONGEST_QUERY - 2))
  if (!found) return null
  const [, sign, query = ''] = found
  if (query.length > LONGEST_QUERY || /^[\s\d]/u.test(query) || /[.!?,;:]\s/u.test(query)) return null
  if (query.split(/\s+/u).length > MOST_WORDS) return null
  return { sign: sign as '@' | '#', length: query.length + 1, query }
}
