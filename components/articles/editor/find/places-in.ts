/** What is looked for. */
export interface Wanted {
  words: string
  matchCase: boolean
  wholeWord: boolean
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g
const LETTER_BEFORE = /\p{L}$/u
const LETTER_BEHIND = /^\p{L}/u

/** Where the wanted words stand in a text, as the library finds them in the body: letter by letter, none within another. */
export function placesIn(text: string, { words, matchCase, wholeWord }: Wanted): { from: number; to: number }[] {
  if (words === '') return []
  const pattern = new RegExp(words.replaceAll(SPECIAL, '\\$&'), matchCase ? 'gu' : 'giu')
  return [...text.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
    .filter(({ from, to }) => !wholeWord || (isEdge(text, from) && isEdge(text, to)))
}

function isEdge(text: string, at: number): boolean {
  return !LETTER_BEFORE.test(text.slice(0, at)) || !LETTER_BEHIND.test(text.slice(at))
}
