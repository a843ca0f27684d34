import type { Script } from '@/lib/search-index/names/romanise'

/** A name as the index keeps it. */
export interface Spelling {
  speakerId: string
  value: string
  preferred: boolean
  searchOnly: boolean
}

/** A spelling and how well the query names it, from 0 to 1. */
export interface Likely extends Spelling {
  likeness: number
  /** The query stands in it letter for letter. */
  literal: boolean
}

/** Nobody is found for less. Syllables say so little of a foreign name that more must fit. */
export const LEAST_LIKENESS: Record<Script, number> = { alphabet: 0.72, abjad: 0.7, hangul: 0.72, syllables: 0.82 }

/** Who is this much less likely than the first is not meant. */
const FAR_BEHIND = 0.2

/** Each person once, by the spelling that fits best, the likeliest first, without those who are far behind. */
export function bestOfEach(spellings: Likely[]): Likely[] {
  const best = new Map<string, Likely>()
  for (const spelling of spellings) {
    const other = best.get(spelling.speakerId)
    if (!other || isBetter(spelling, other)) best.set(spelling.speakerId, spelling)
  }
  const people = [...best.values()].sort(
    (a, b) => b.likeness - a.likeness || a.value.localeCompare(b.value, 'en') || a.speakerId.localeCompare(b.speakerId),
  )
  return people.filter(({ likeness }) => likeness >= people[0]!.likeness - FAR_BEHIND)
}

function isBetter(one: Likely, other: Likely): boolean {
  if (one.likeness !== other.likeness) return one.likeness > other.likeness
  if (one.literal !== other.literal) return one.literal
  return one.preferred && !other.preferred
}
