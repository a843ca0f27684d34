import type { Name } from './match'
import type { Script } from './romanise'
import type { Sounds } from './sounds'

/** Sounds that are taken for each other across spellings and scripts share a letter; vowels and h leave none. */
const CLASSES: Record<string, string> = {
  ...letters('bpvf', 'P'),
  ...letters('kgX', 'K'),
  ...letters('td', 'T'),
  ...letters('szSCJ', 'S'),
  ...letters('lr', 'L'),
  ...letters('mn', 'M'),
}

const LONGEST = 6

function letters(sounds: string, shared: string) {
  return Object.fromEntries([...sounds].map((sound) => [sound, shared]))
}

/** What is left of a word when all that spellings differ in is taken away. */
function skeleton(sounds: Sounds, classes: Record<string, string> = CLASSES): string {
  let key = ''
  for (const sound of sounds) {
    const letter = classes[sound] ?? ''
    if (letter && !key.endsWith(letter)) key += letter
  }
  return (/^[aeiouhy]/.test(sounds) ? 'A' : '') + key.slice(0, LONGEST)
}

/** A Russian h is often written kh: what has that sound may stand with an h instead. */
function skeletons(sounds: Sounds): string[] {
  return sounds.includes('X') ? [skeleton(sounds), skeleton(sounds.replaceAll('X', 'h'))] : [skeleton(sounds)]
}

/** The key and each key that lacks one of its letters, so that a slip of the pen still meets. */
function withSlips(key: string): string[] {
  if (key.length < 4) return [key]
  return [key, ...[...key].map((_, at) => key.slice(0, at) + key.slice(at + 1))]
}

/** Arabic script has one letter for u, w and v: it may be a vowel, which leaves no letter. */
function soundings(sounds: Sounds, script: Script): string[] {
  if (script !== 'abjad' || !sounds.includes('v')) return skeletons(sounds)
  return [...skeletons(sounds), skeleton(sounds, { ...CLASSES, v: '' })]
}

/** One list of keys for each word by its sound, and one for all words together; two names that are alike share one. */
export function soundKeys({ words, whole, script }: Name): string[][] {
  const wordKeys = words
    .filter(({ weight }) => weight === 1)
    .map(({ sounds }) => unique(sounds.flatMap((reading) => soundings(reading, script).flatMap(withSlips))))
  const wholeKeys = unique(whole.map((sounds) => `=${skeleton(sounds)}`))
  return words.length > 1 ? [...wordKeys, wholeKeys] : wordKeys
}

/** For each word the keys of its sound as a whole, without those that forgive a slip. */
export function fullSoundKeys({ words, script }: Name): string[][] {
  return words
    .filter(({ weight }) => weight === 1)
    .map(({ sounds }) => unique(sounds.flatMap((reading) => soundings(reading, script))))
}

/** For each two words that follow each other the keys of both as one: Davut Oğlu. */
export function joinedSoundKeys({ words, script }: Name): string[][] {
  const content = words.filter(({ weight }) => weight === 1)
  return content.slice(1).map(({ sounds }, at) => {
    const joined = content[at]!.sounds[0]! + sounds[0]!
    return unique(soundings(joined, script).flatMap(withSlips))
  })
}

const LONGEST_PREFIX = 6

/** A word as a key, as far as it is typed: `^kas`. */
export function prefixKey(word: string): string {
  return `^${word.slice(0, LONGEST_PREFIX)}`
}

/** A word as a key, letter for letter. */
export function wordKey(word: string): string {
  return `"${word}`
}

/** Everything under which a name is kept: by sound, and by the beginnings of its words. */
export function keysOfName(name: Name): string[] {
  const beginnings = name.words.flatMap(({ letters: word }) =>
    Array.from({ length: Math.min(word.length, LONGEST_PREFIX) }, (_, at) => prefixKey(word.slice(0, at + 1))),
  )
  const exact = name.words.map(({ letters: word }) => wordKey(word))
  return unique([...soundKeys(name).flat(), ...beginnings, ...exact])
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)]
}
