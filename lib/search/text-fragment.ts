import type { Piece } from './model'

const BEFORE = 3
const LONGEST = 9

/**
 * What opens a page at these words (https://wicg.github.io/scroll-to-text-fragment/): a few words around the first that is
 * marked. Empty where none is.
 */
export function textFragment(pieces: readonly Piece[]): string {
  const first = pieces.findIndex(({ marked }) => marked)
  if (first < 0) return ''
  const before = wordsOf(pieces.slice(0, first)).slice(-BEFORE)
  // A word that was cut off in front, or a line end, would not be found as it stands here.
  const words = [...before, ...wordsOf(pieces.slice(first))].slice(0, LONGEST)
  const text = words.join(' ').replace(/[\s\p{P}]+$/u, '')
  return text ? `#:~:text=${encodeURIComponent(text).replace(/-/g, '%2D')}` : ''
}

function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces
    .map(({ text }) => text)
    .join('')
    .split(/\s+/)
    .filter(Boolean)
}
