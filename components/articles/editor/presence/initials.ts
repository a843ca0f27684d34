const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Two letters for a name, from its first and its last word; in scripts without capitals one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => firstLetter(word ?? '')).join('')
}

function firstLetter(word: string): string {
  for (const { segment } of LETTERS.segment(word)) {
    if (/\p{L}|\p{N}/u.test(segment)) return segment.toLocaleUpperCase()
  }
  return ''
}
