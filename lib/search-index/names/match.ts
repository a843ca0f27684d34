import { likeness } from './likeness'
import { asPinyin, readingsOf, type Sounds } from './sounds'
import { foreignNameWords, isParticle, nameWords, syllablesOf } from './words'
import type { Script } from './romanise'

interface Word {
  letters: string
  /** Read as it is written, and as the language of the name may read it. */
  sounds: readonly Sounds[]
  weight: number
}

/** A name made ready for comparing with many others. */
export interface Name {
  words: Word[]
  /** All words as one, forwards and with the last word first, in each reading. */
  whole: Sounds[]
  script: Script
}

export function readName(text: string): Name {
  const { words, script } = nameWords(text)
  return fromWords(words, script)
}

/**
 * A query for a name. Chinese characters and Hangul may be one word, a word for each syllable, or a foreign name that borrows
 * their sounds.
 */
export function readQuery(text: string): Name[] {
  const whole = readName(text)
  if (whole.script !== 'hangul' && whole.script !== 'syllables') return [whole]
  const syllables = syllablesOf(text)
  const foreign = foreignNameWords(text)
  return [
    whole,
    ...(syllables.length > 1 && syllables.length < 5 ? [fromWords(syllables, whole.script)] : []),
    ...(foreign.length > 0 ? [fromWords(foreign, whole.script)] : []),
  ]
}

function fromWords(spelt: string[], script: Script): Name {
  const words = spelt.map((letters) => ({
    letters,
    sounds: readingsOf(script === 'syllables' ? asPinyin(letters) : letters),
    weight: weightOf(letters),
  }))
  const turned = [...words.slice(-1), ...words.slice(0, -1)]
  const whole = [words, turned].flatMap((order) => [
    order.map(({ sounds }) => sounds[0]).join(''),
    order.map(({ sounds }) => sounds.at(-1)).join(''),
  ])
  return { script, words, whole: [...new Set(whole)] }
}

function weightOf(word: string): number {
  if (isParticle(word)) return 0.12
  if (word.length === 1) return 0.35
  return 1
}

/** Below this, a word is not taken for the other at all. */
const SAME_WORD = 0.5
/** What sounds less alike is not. */
const SAME_SOUND = SAME_WORD ** (1 / 1.3)

/**
 * How well a query names this person, from 0 to 1.
 * @param least of who is less likely need not be told how much less: that saves most of the comparing
 */
export function nameLikeness(query: Name, name: Name, least = 0): number {
  if (query.words.length === 0 || name.words.length === 0) return 0
  const byWord = wordByWord(query, name)
  return Math.max(byWord, asOneWord(query, name, Math.max(byWord, least - ROUNDED) / AS_ONE) * AS_ONE)
}

const AS_ONE = 0.97
const ROUNDED = 1e-6

/** For words that are divided elsewhere, or not at all: Jeanmarc, Qing Guo, and scripts without spaces. */
function asOneWord(query: Name, name: Name, least: number): number {
  if (query.words.length < 2 && name.words.length < 2) return 0
  const asked = query.whole[0]!
  return Math.max(...name.whole.map((held) => likeness(asked, held, query.script, least)))
}

interface Pair {
  a: number
  h: number
  like: number
}

function wordByWord(query: Name, name: Name): number {
  const pairs: Pair[] = []
  query.words.forEach((asked, a) =>
    name.words.forEach((held, h) => {
      const like = wordLikeness(asked, held, query.script)
      if (like >= SAME_WORD) pairs.push({ a, h, like })
    }),
  )
  pairs.sort((x, y) => y.like - x.like || Math.abs(x.a - x.h) - Math.abs(y.a - y.h))
  const [usedQuery, usedName] = [new Set<number>(), new Set<number>()]
  let [found, content] = [0, 0]
  for (const { a, h, like } of pairs) {
    if (usedQuery.has(a) || usedName.has(h)) continue
    usedQuery.add(a)
    usedName.add(h)
    found += like * query.words[a]!.weight
    if (query.words[a]!.weight === 1 && name.words[h]!.weight === 1) content += 1
  }
  const [asked, held] = [sum(query.words), sum(name.words)]
  const left = sum(name.words.filter((_, h) => !usedName.has(h)))
  const ofQuery = found / asked - 0.04 * (left / Math.max(1, held)) - 0.1 * (1 - found / asked)
  // Two names that fit may have a third between them, a father's or a middle one.
  return content < 2 ? ofQuery : Math.max(ofQuery, 0.45 * ofQuery + 0.5 * Math.min(1, found / held))
}

function wordLikeness(asked: Word, held: Word, script: Script): number {
  if (asked.letters === held.letters) return 1
  if (asked.weight < 0.2 || held.weight < 0.2) return asked.weight < 0.2 && held.weight < 0.2 ? 0.6 : 0
  if (asked.letters.length === 1) return held.letters.startsWith(asked.letters) ? 0.9 : 0
  let best = asked.letters.length > 1 && held.letters.startsWith(asked.letters) ? begun(asked.letters, held.letters) : 0
  held.sounds.forEach((sounds, reading) => {
    const like = likeness(asked.sounds[0]!, sounds, script, SAME_SOUND) - reading * 0.03
    if (like > 0) best = Math.max(best, like ** 1.3)
  })
  return best
}

/** A word that is only begun fits the better the more of it is there. */
function begun(asked: string, held: string): number {
  return 0.75 + 0.2 * (asked.length / held.length)
}

function sum(words: Word[]): number {
  return words.reduce((total, { weight }) => total + weight, 0)
}
