import anyAscii from 'any-ascii'

/** Between the parts of a foreign name, Chinese and Japanese put dots, Japanese a double hyphen. */
export const BETWEEN_PARTS = /[·・‧•＝゠=]/gu

/** Japanese with its small letters taken for what they are: フィ is fi, シャ is sha, and ッ has no sound of its own. */
export function spellKana(text: string): string {
  return text
    .replace(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0x60))
    .replace(
      /([ウカ-ヴ])([ァィゥェォャュョ])/gu,
      (_, large: string, small: string) => onset(large) + glide(large, small),
    )
    .replace(/ッ/gu, '')
}

function onset(letter: string): string {
  return letter === 'ウ' ? 'w' : anyAscii(letter).replace(/[aeiou]$/, '')
}

function glide(large: string, small: string): string {
  const sound = anyAscii(small)
  return /[シチジ]/u.test(large) ? sound.replace('y', '') : sound
}

// What a syllable of Pinyin stands for in a foreign name, where that is not how it is spelt.
const FOREIGN: readonly [RegExp, string][] = [
  [/^r/, 'zh'],
  [/^er$/, 'r'],
  [/^c(?!h)/, 'ts'],
  [/^yi$/, 'i'],
  [/^wu$/, 'u'],
  [/^hu(?=[ao])/, 'w'],
  [/uo$/, 'o'],
  [/(?<=[aeiou])ng$/, 'n'],
]

/**
 * The words of a foreign name in Chinese characters or Hangul, each by the sounds that its characters lend. Empty for
 * anything else.
 */
export function foreignWords(text: string): string[] {
  const parts = text
    .replace(BETWEEN_PARTS, ' ')
    .split(/[\s-]+/u)
    .filter(Boolean)
  if (parts.every((part) => /^\p{sc=Hangul}+$/u.test(part))) {
    return parts.map((part) => [...part].map((letter) => anyAscii(letter).toLowerCase().replace(/ng$/, 'n')).join(''))
  }
  if (text.length < 2 || !parts.every((part) => /^\p{sc=Han}+$/u.test(part))) return []
  return parts.map((part) => [...part].map((letter) => lent(anyAscii(letter).toLowerCase())).join(''))
}

function lent(syllable: string): string {
  return FOREIGN.reduce((spelt, [letters, sound]) => spelt.replace(letters, sound), syllable)
}
