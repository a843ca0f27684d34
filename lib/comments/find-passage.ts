import { diffWordsWithSpace } from 'diff'
import type { Passage } from './model'

/** A block of the story as it stands now. */
export interface BlockNow {
  id: string
  text: string
}

/** Where a passage stands now. `from` and `to` count in UTF-16 units of the block's text; equal: the whole block. */
export interface Place {
  blockId: string
  from: number
  to: number
}

// Texts that have hardly a word in common are not compared to the end.
const MOST_EDITS = 2_000

/**
 * Where a passage stands now, however the story was written on: unchanged words are found as they are, in their block or,
 * when that was split, joined or moved, in another; changed ones by what is left of them. Null: nothing of it is left.
 */
export function findPassage(passage: Passage, blocks: readonly BlockNow[]): Place | null {
  const home = blocks.find(({ id }) => id === passage.blockId)
  if (passage.words === '') return home ? { blockId: home.id, from: 0, to: 0 } : null
  if (home) {
    if (home.text === passage.blockText) return place(home, passage.start, passage.words.length)
    const carried = carriedOver(passage, home)
    const same = sameWords(passage.words, home, carried?.from ?? passage.start)
    // What the comparison followed and what the words say agree, or the words alone are left.
    if (same && (!carried || overlaps(same, carried))) return same
    if (carried) return carried
  }
  for (const block of blocks) {
    const same = sameWords(passage.words, block, 0)
    if (same) return same
  }
  return null
}

/** The same words in a block, where they stand several times those nearest to `near`. */
function sameWords(words: string, block: BlockNow, near: number): Place | null {
  let best: number | null = null
  for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best === null ? null : place(block, best, words.length)
}

/** What is left of the passage after the block was written on, from its first word that stayed to its last. */
function carriedOver({ blockText, start, words }: Passage, block: BlockNow): Place | null {
  const runs = diffWordsWithSpace(blockText, block.text, { maxEditLength: MOST_EDITS })
  if (!runs) return null
  const end = start + words.length
  let [old, now] = [0, 0]
  let [from, to]: [number | null, number] = [null, 0]
  for (const { value, added, removed } of runs) {
    if (!added && !removed) {
      const first = Math.max(old, start)
      const last = Math.min(old + value.length, end)
      // Blanks between words stay by themselves when every word goes.
      if (first < last && blockText.slice(first, last).trim() !== '') {
        from ??= now + first - old
        to = now + last - old
      }
    }
    if (!added) old += value.length
    if (!removed) now += value.length
  }
  return from === null ? null : { blockId: block.id, from, to }
}

function place(block: BlockNow, from: number, length: number): Place {
  return { blockId: block.id, from, to: from + length }
}

function overlaps(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to
}
