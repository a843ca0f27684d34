import type { Node } from '@tiptap/pm/model'

export interface StoryLength {
  words: number
  /** Whole minutes, at least one where there are words. */
  minutes: number
}

/** Words that a practised reader takes in a minute. */
const WORDS_A_MINUTE = 225

/** Counts the words of a body. Blocks that did not change since the last count are not read again. */
export function wordCounter(language: string): (doc: Node) => StoryLength {
  const segmenter = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en', { granularity: 'word' })
  const counted = new WeakMap<Node, number>()

  function wordsIn(block: Node): number {
    const known = counted.get(block)
    if (known !== undefined) return known
    let words = 0
    const text = block.textBetween(0, block.content.size, '\n', '\n')
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
    counted.set(block, words)
    return words
  }

  return (doc) => {
    let words = 0
    doc.forEach((block) => (words += wordsIn(block)))
    return { words, minutes: Math.ceil(words / WORDS_A_MINUTE) }
  }
}
