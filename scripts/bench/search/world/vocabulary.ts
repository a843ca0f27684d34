import { pick, randomFrom } from './random'

const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl pr r s sh st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ea ou io'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'm', 't', 'nd', 'rt', 'st']
const ENDINGS = ['', '', '', 'ing', 'ed', 's', 'ion', 'ment', 'ity', 'al']

/** So many invented words, each once, the short ones first as in any language. */
export function inventWords(count: number, seed: number, endings: readonly string[] = ENDINGS): string[] {
  const random = randomFrom(seed)
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 2 + (words.size / count) * 2)
    let word = ''
    for (let at = 0; at < syllables; at += 1) word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random)
    word += pick(endings, random)
    if (word.length > 3) words.add(word)
  }
  return [...words]
}

/** What stands between the words that say something, in the share that it has in real speech. */
export const STOP_WORDS: Record<string, readonly string[]> = {
  en: 'the of and to in a is that for it was on with as by are this be from have not but they which will'.split(' '),
  fr: 'le de la les et des en un une que est pour dans qui sur pas au par plus ce avec il ne se sont'.split(' '),
}
