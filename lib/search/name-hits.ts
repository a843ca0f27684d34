import { readName } from '@/lib/search-index/names/match'
import type { Script } from '@/lib/search-index/names/romanise'
import { syllablesOf } from '@/lib/search-index/names/words'

/** A name as the index keeps it. */
export interface Spelling {
  speakerId: string
  value: string
  preferred: boolean
  searchOnly: boolean
  /** How often its person took part. */
  appearances: number
}

/** A spelling and how well the query names it, from 0 to 1. */
export interface Likely extends Spelling {
  likeness: number
  /** The query stands in it letter for letter. */
  literal: boolean
  /** Each word of the query begins a word of it; whoever is found otherwise only sounds like the query. */
  byLetters: boolean
}

/** Nobody is found for less. The less a script says of a foreign name, the more of it must fit. */
const LEAST: Record<Script, number> = { alphabet: 0.72, abjad: 0.765, hangul: 0.765, syllables: 0.82 }

/** By how many characters stand there without a blank: so few sounds are nearly always somebody's. */
const LEAST_OF_FEW: Partial<Record<Script, number[]>> = {
  hangul: [0.85, 0.85, 0.85, 0.85],
  syllables: [0.95, 0.95, 0.88, 0.88],
}

/** From which likeness on somebody is found for this query. */
export function leastLikeness(query: string): number {
  const { script, words } = readName(query)
  const few = words.length === 1 ? LEAST_OF_FEW[script]?.[syllablesOf(query).length - 1] : undefined
  return few ?? LEAST[script]
}

/** Who is this much less likely than the first is not meant. */
export const FAR_BEHIND = 0.2

/** Likenesses in the same hundredth are the same: a name that is a word longer is hardly less likely to be meant. */
const LIKE = 100

/**
 * Each person once, by the spelling that fits best, the likeliest first and of those equally like who took part most often,
 * without those who are far behind.
 */
export function bestOfEach(spellings: Likely[]): Likely[] {
  const best = new Map<string, Likely>()
  for (const spelling of spellings) {
    const other = best.get(spelling.speakerId)
    if (!other || isBetter(spelling, other)) best.set(spelling.speakerId, spelling)
  }
  const people = [...best.values()]
  const likeliest = Math.max(...people.map(({ likeness }) => likeness))
  return people.filter(({ likeness }) => likeness >= likeliest - FAR_BEHIND).sort(inOrder)
}

function inOrder(a: Likely, b: Likely): number {
  return (
    Math.floor(b.likeness * LIKE) - Math.floor(a.likeness * LIKE) ||
    b.appearances - a.appearances ||
    b.likeness - a.likeness ||
    a.value.localeCompare(b.value, 'en') ||
    a.speakerId.localeCompare(b.speakerId)
  )
}

function isBetter(one: Likely, other: Likely): boolean {
  if (one.likeness !== other.likeness) return one.likeness > other.likeness
  if (one.literal !== other.literal) return one.literal
  return one.preferred && !other.preferred
}
