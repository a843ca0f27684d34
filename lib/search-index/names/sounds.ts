import { LRUCache } from 'lru-cache'

/**
 * Sounds, one letter each: vowels a e i o u, consonants as usual, and four that alphabets spell in many ways:
 * S (sh, sch, š), C (ch, tsch, ts), J (zh, dj, j), X (kh, ch in Bach).
 */
export type Sounds = string

/** What several letters mean together, longest first. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^(?:shch|szcz|schtsch)/, 'S'],
  [/^(?:tsch|tsh|tch|cz|cs|tj)/, 'C'],
  [/^(?:dsch|dzh|dj|dz)/, 'J'],
  [/^(?:sch|sh|sz|hs(?=[aeiou]))/, 'S'],
  [/^zh/, 'J'],
  [/^ch/, 'C'],
  [/^kh/, 'X'],
  [/^(?:ts|tz)/, 'C'],
  [/^gh/, 'g'],
  [/^ph/, 'f'],
  [/^th/, 't'],
  [/^(?:ck|qu|q)/, 'k'],
  [/^x/, 'ks'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^j/, 'J'],
  [/^(?:ou|oo)/, 'u'],
  [/^ee/, 'i'],
  [/^y(?=[aeiou])/, 'y'],
  [/^y/, 'i'],
  [/^w/, 'v'],
]

/** How a word sounds when it is read letter by letter, as transliterations are. */
export function soundsOf(word: string): Sounds {
  let sounds = ''
  for (let rest = word; rest;) {
    const spelling = SPELLINGS.find(([letters]) => letters.test(rest))
    const letters = spelling ? (spelling[0].exec(rest)?.[0] ?? '') : rest[0]!
    const sound = spelling ? spelling[1] : letters
    // A doubled letter sounds once.
    if (!sounds.endsWith(sound)) sounds += sound
    rest = rest.slice(letters.length)
  }
  return sounds
}

/** A name of a language that does not write as it speaks can be read in other ways too; French above all. */
const FRENCH: readonly [RegExp, string][] = [
  [/(?:eaux|eau|ault|aud|auld|aux|au|ot)$/, 'o'],
  [/(?:eau|au)/g, 'o'],
  [/(?<=i)ll(?=[aeiou])/g, 'y'],
  [/(?:oi|oy)/g, 'wa'],
  [/gn/g, 'ni'],
  [/(?:ay|ai|ei)/g, 'e'],
  [/ch/g, 'sh'],
  [/(?:er|ez|et)$/, 'e'],
  [/(?<=[aeiouy])[tsdxz]$/, ''],
  [/(?<=[rn])[tsd]$/, ''],
]

// The same names come again and again, some hundred with each search.
const known = new LRUCache<string, Sounds[]>({ max: 20_000 })

/** All readings of a word of a name, the plain one first. */
export function readingsOf(word: string): readonly Sounds[] {
  const before = known.get(word)
  if (before) return before
  const readings = readOf(word)
  known.set(word, readings)
  return readings
}

function readOf(word: string): Sounds[] {
  const french = FRENCH.reduce((spoken, [letters, sound]) => spoken.replace(letters, sound), word)
  return [...new Set([word, ...(french.length < 2 ? [] : [french]), asPinyin(word)].map(soundsOf))]
}

/** How a Chinese name in Pinyin sounds. */
export function asPinyin(word: string): string {
  return word.replace(/q(?=i|u[ae]?n?)/g, 'ch').replace(/x(?=[iu])/g, 'sh')
}
