import { romanise, scriptOf, type Script } from './romanise'

/** Words that say who somebody is or how to address them; no name is found by them alone. */
const TITLES = new Set(
  `he hh hrh hm sas sar se sem s e h r m mr mrs ms miss mme mlle dr prof professor sir dame lord lady baron baroness count
  countess prince princess king queen emir emperor sheikh sheikha cheikh shaikh scheich sayyid president presidente
  vice chancellor minister ministre premier senator ambassador ambassadeur general admiral colonel marshal captain
  excellency highness majesty eminence cardinal pope herr frau monsieur madame senor senora don dona signor rt hon
  honourable honorable the deputy former ex governor mayor judge justice rabbi imam father sister ing mag secretary`.split(
    /\s+/,
  ),
)

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
  const all = romanise(text.replace(ASIDE, ' '))
    .split(' ')
    .filter(Boolean)
    .map((word) => respell(word, script))
  const named = all.filter((word) => !TITLES.has(word))
  return { script, words: named.some((word) => !PARTICLES.has(word)) ? named : all }
}

/** One word for each syllable of a text in Chinese characters or Hangul. */
export function syllablesOf(text: string): string[] {
  const script = scriptOf(text)
  return [...text.matchAll(/[\p{sc=Han}\p{sc=Hangul}]/gu)].map(([syllable]) => respell(romanise(syllable), script))
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** What a syllabary writes only because it cannot leave a vowel out, or for want of the sound itself. */
function respell(word: string, script: Script): string {
  if (script === 'hangul')
    return (
      word
        .replace(/(?<=[^aeiou])eu(?=[^aeiou][aeiouy]|$)/g, '')
        .replace(/eo/g, 'o')
        .replace(/ae/g, 'e') || word
    )
  if (script === 'syllables') return word.replace(/hua/g, 'wa').replace(/er(?=[^aeiou]|$)/g, 'r')
  return word
}
