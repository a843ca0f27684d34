import { storyDifference, type SpotDifference, type WordRun } from './difference'
import type { StoryText } from './merge'

/** What stood in a story and what stands there now, a line for each spot; null where that is too much for a note. */
export interface ChangedWords {
  before: string
  after: string
}

const MOST_SPOTS = 4
const LONGEST = 500
const WORDS_AROUND = 8

/** The words that differ between what readers had and what they get, with a few around them to tell where they stand. */
export function changedWords(before: StoryText, after: StoryText): ChangedWords | null {
  const spots = storyDifference(before, after).filter(({ runs }) => runs.some(({ side: of }) => of !== 'both'))
  if (spots.length === 0 || spots.length > MOST_SPOTS) return null
  const words = { before: side(spots, 'old'), after: side(spots, 'new') }
  const isShort = Object.values(words).every(({ length }) => length <= LONGEST)
  return isShort && words.before !== words.after ? words : null
}

function side(spots: readonly SpotDifference[], own: 'old' | 'new'): string {
  return spots
    .map(({ runs }) => excerpt(runs, own))
    .filter(Boolean)
    .join('\n')
}

function excerpt(runs: readonly WordRun[], own: 'old' | 'new'): string {
  const first = runs.findIndex((run) => run.side !== 'both')
  const last = runs.findLastIndex((run) => run.side !== 'both')
  return runs
    .map((run, index) => {
      if (run.side !== 'both') return run.side === own ? run.text : ''
      if (index < first) return lastWords(run.text)
      return index > last ? firstWords(run.text) : run.text
    })
    .join('')
    .trim()
}

function lastWords(text: string): string {
  const kept = new RegExp(`(?:\\S+\\s+){0,${WORDS_AROUND}}\\S*$`, 'u').exec(text)?.[0] ?? text
  return kept.length < text.trimStart().length ? `… ${kept.trimStart()}` : kept
}

function firstWords(text: string): string {
  const kept = new RegExp(`^\\S*(?:\\s+\\S+){0,${WORDS_AROUND}}`, 'u').exec(text)?.[0] ?? text
  return kept.length < text.trimEnd().length ? `${kept} …` : kept
}
