import anyAscii from 'any-ascii'
import { BETWEEN_PARTS, spellKana } from './east-asian'

/** How the letters of a query were written: what they leave out decides how much may differ from a name. */
export type Script = 'alphabet' | 'abjad' | 'hangul' | 'syllables'

/** The script that most of the letters belong to, as far as it matters for names. */
export function scriptOf(text: string): Script {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return 'syllables'
  if (/\p{sc=Hangul}/u.test(text)) return 'hangul'
  if (/[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text)) return 'abjad'
  return 'alphabet'
}

/**
 * Text in any script as small Latin letters, by sound. Words stay apart; what stands inside a word without being a
 * letter (apostrophes, the marks of transliterators) is dropped, anything else divides.
 */
export function romanise(text: string): string {
  const latin = anyAscii(spellKana(spellOut(text.normalize('NFKC').replace(BETWEEN_PARTS, ' ').replace(/İ/g, 'i'))))
  return latin
    .toLowerCase()
    .replace(INSIDE_WORDS, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const INSIDE_WORDS = /['`"´]/g

// What a romaniser by single letters gets wrong. In Arabic script long vowels are letters, and the article is written
// with its word; Greek writes b, d and g with two letters, for the single ones have become v, dh and gh.
const SPELT_OUT: readonly [RegExp, string][] = [
  [/(?<!\p{L})ال(?=\p{L}{3})/gu, ''],
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[اأإآٱع]/g, 'a'],
  [/[ىئ]/g, 'i'],
  [/[يی]/g, 'y'],
  [/[وؤ]/g, 'w'],
  [/ة/g, 'a'],
  [/ء/g, ''],
  [/μπ/giu, 'b'],
  [/ντ/giu, 'd'],
  [/γκ/giu, 'g'],
]

function spellOut(text: string): string {
  return SPELT_OUT.reduce((spelt, [letters, sound]) => spelt.replace(letters, sound), text)
}
