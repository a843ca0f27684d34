import { foreignWords } from './east-asian'
import { romanise, scriptOf, type Script } from './romanise'
import { isTitle, withoutTitles } from './titles'

/** Words that bind a name's parts; they may be missing, added or spelt otherwise. */
const PARTICLES = new Set(
  `de da do dos das di del della delle dei du des d la le les l el al ul ad an as ar at bin ben ibn bint bn abu abou von
  van vom zu zum zur und y e i af av der den ter ten of`.split(/\s+/),
)

/** What stands in brackets tells people of one name apart; it is no part of it. */
const ASIDE = /\([^)]*\)|（[^）]*）/g

export interface NameWords {
  script: Script
  /** Romanised, in the order of the text, without titles as long as something else is left. */
  words: string[]
}

/** The words of a name or of a query for one. */
export function nameWords(text: string): NameWords {
  const script = scriptOf(text)
  const all = romanise(withoutTitles(text.replace(ASIDE, ' ')))
    .split(' ')
    .filter(Boolean)
    .map((word) => respell(word, script))
  const named = all.filter((word) => !isTitle(word))
  return { script, words: named.some((word) => !PARTICLES.has(word)) ? named : all }
}

/** One word for each syllable of a text in Chinese characters or Hangul. */
export function syllablesOf(text: string): string[] {
  const script = scriptOf(text)
  return [...withoutTitles(text).matchAll(/[\p{sc=Han}\p{sc=Hangul}]/gu)].map(([syllable]) =>
    respell(romanise(syllable), script),
  )
}

/** The words of a foreign name that is written by syllables, as what its characters lend it; empty for any other. */
export function foreignNameWords(text: string): string[] {
  const script = scriptOf(text)
  return foreignWords(withoutTitles(text)).map((word) => respell(word, script))
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** What a syllabary writes only because it cannot leave a vowel out, or for want of the sound itself. */
function respell(word: string, script: Script): string {
  if (script === 'hangul')
    return (
      word
        .replace(/(?<=[^aeiou])eu(?=(?:[^aeiou]|ll)[aeiouy]|$)/g, '')
        .replace(/eo/g, 'o')
        .replace(/ae/g, 'e') || word
    )
  if (script === 'syllables') return word.replace(/hua/g, 'wa').replace(/er(?=[^aeiou]|$)/g, 'r')
  return word
}
